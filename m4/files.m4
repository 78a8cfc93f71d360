dnl The macros that read a file of the tree. Each reads FOLDER/NAME.m4; a name without a file ends
dnl in the missing-file error of `include'. What the file prints outside of a diversion is dropped,
dnl but for mailers, which print into diversion 7.

dnl VERSIONID(text): a comment line that identifies a source file.
define(`VERSIONID', ``#####  $1  #####'')

dnl OSTYPE(name): the operating system, before all mailers. A second one, which is doubtful, adds
dnl its settings to those of the first.
define(`OSTYPE', `PUSHDIVERT(-1)
ifdef(`__OSTYPE__',
  `_MCC_WARNING_(`another OSTYPE($1), the first one was OSTYPE('defn(`__OSTYPE__')`)')')
define(`__OSTYPE__', `$1')
_USES_(`ostype/$1.m4')
define(`_ARG_', `$2')
include(_CF_DIR_`'ostype/$1.m4)POPDIVERT`'')

dnl DOMAIN(name): settings that the hosts of a site share.
define(`DOMAIN', `PUSHDIVERT(-1)
define(`_ARG_', `$2')
_USES_(`domain/$1.m4')
include(_CF_DIR_`'domain/$1.m4)POPDIVERT`'')

dnl FEATURE(name, arguments...): the file finds its arguments in _ARG_ (the first), _ARG2_ ...
dnl _ARG9_, and all of them in _ARGS_.
define(`FEATURE', `PUSHDIVERT(-1)
ifdef(`_MAILER_DEFINED_', `_MCC_ERROR_(`FEATURE($1) must stand before the first MAILER()')')
define(`_ARG_', `$2')
define(`_ARGS_', `shift($@)')
_USES_(`feature/$1.m4')
include(_CF_DIR_`'feature/$1.m4)POPDIVERT`'')

dnl HACK(name, arguments...): like FEATURE, for what is too local to be one.
define(`HACK', `PUSHDIVERT(-1)
define(`_ARG_', `$2')
define(`_ARGS_', `shift($@)')
_USES_(`hack/$1.m4')
include(_CF_DIR_`'hack/$1.m4)POPDIVERT`'')

dnl MAILER(name, instance): mailer definitions, and rules that belong to them. The same file can
dnl be read again under another instance name.
define(`MAILER', `define(`_M_N_', ifelse(`$2', `', ``$1'', ``$2''))dnl
define(`_MAILER_DEFINED_', `1')dnl
ifdef(`_MAILER_'_M_N_`_', `_MCC_ERROR_(`MAILER('_M_N_`) is included twice')',
`define(`_MAILER_'_M_N_`_', `')define(`_ARG_', `$2')define(`_ARGS_', `shift($@)')dnl
_USES_(`mailer/$1.m4')dnl
PUSHDIVERT(7)include(_CF_DIR_`'mailer/$1.m4)POPDIVERT`'')')
