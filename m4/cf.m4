divert(-1)
dnl Entry of the bundled tree: defines the macros that .mc files and the files of this tree use.
dnl It prints nothing. After it m4 has no comments, `format', `hpux' and `unix' are not macros, and
dnl diversion 0 is current. A second inclusion changes nothing.
ifdef(`_CF_M4_', `', `
define(`_CF_M4_', `')
changecom()
undefine(`format', `hpux', `unix')
ifdef(`_CF_DIR_', `',
  `define(`_CF_DIR_', ifelse(regexp(__file__, `/m4/cf\.m4$'), `-1', `../',
    `patsubst(__file__, `m4/cf\.m4$')'))')
include(_CF_DIR_`'m4/base.m4)
include(_CF_DIR_`'m4/target.m4)
include(_CF_DIR_`'m4/files.m4)
include(_CF_DIR_`'m4/sections.m4)
include(_CF_DIR_`'m4/classes.m4)
include(_CF_DIR_`'m4/lists.m4)
include(_CF_DIR_`'m4/maps.m4)
include(_CF_DIR_`'m4/mailers.m4)
include(_CF_DIR_`'m4/dnslists.m4)
include(_CF_DIR_`'m4/uucp.m4)
include(_CF_DIR_`'m4/defaults.m4)
include(_CF_DIR_`'m4/finish.m4)
include(_CF_DIR_`'m4/checks.m4)
')
divert(0)dnl
