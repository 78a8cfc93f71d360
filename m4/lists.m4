dnl The macros that collect lines for one place of the output, and the mailer flag changes.

dnl _APPEND_(name, text): text at the end of the value of name. Each text is a macro of its own, and the
dnl value a call that puts them together, so that many take no longer than their number. A value that
dnl somebody else sets or empties stays as it is, and what follows comes behind it.
define(`_APPEND_', `define(`_LAST_$1', incr(ifdef(`_LAST_$1', `_LAST_$1', `0')))dnl
ifelse(index(defn(`$1'), `_ENTRIES_('), `-1', `_START_(`$1', _LAST_$1)')dnl
_STORE_(`$1', _LAST_$1, `$2')')
define(`_START_', `define(`$1', defn(`$1')``'_ENTRIES_(`$1', `$2')')')
define(`_STORE_', `define(`_ENTRY_$1_$2', `$3')')
define(`_ENTRIES_', `ifdef(`_ENTRY_$1_$2', `_ENTRY_$1_$2`'_ENTRIES_(`$1', incr(`$2'))')')

dnl DAEMON_OPTIONS(text), CLIENT_OPTIONS(text): one listener; how connections are opened.
define(`_DPO_', `')
define(`_CPO_', `')
define(`DAEMON_OPTIONS', `_APPEND_(`_DPO_', `
O DaemonPortOptions='`$1')')
define(`CLIENT_OPTIONS', `_APPEND_(`_CPO_', `
O ClientPortOptions='`$1')')

dnl MAIL_FILTER(name, equates): a milter. INPUT_MAIL_FILTER also adds it to the ones that are
dnl called. _MAIL_FILTERS_DEF is not empty when there is one.
define(`_MAIL_FILTERS_', `')
define(`_MAIL_FILTERS_DEF', `')
define(`MAIL_FILTER', `_APPEND_(`_MAIL_FILTERS_', `
X$1, '`$2')define(`_MAIL_FILTERS_DEF', `X')')
define(`INPUT_MAIL_FILTER', `MAIL_FILTER(`$1', `$2')dnl
_APPEND_(`confINPUT_MAIL_FILTERS', ifelse(len(defn(`confINPUT_MAIL_FILTERS')), `0', `', ``, '')`$1')')

dnl QUEUE_GROUP(name, equates): a queue group.
define(`_QUEUE_GROUP_', `')
define(`QUEUE_GROUP', `_APPEND_(`_QUEUE_GROUP_', `
Q$1, '`$2')')

dnl MODIFY_MAILER_FLAGS(NAME, change): +flags and -flags add up in NAME_MF_A_ and NAME_MF_D_, other
dnl text replaces all flags (NAME_MF_).
define(`MODIFY_MAILER_FLAGS', `ifelse(
substr(`$2', `0', `1'), `+', `_APPEND_FLAGS_(`$1_MF_A_', substr(`$2', `1'))',
substr(`$2', `0', `1'), `-', `_APPEND_FLAGS_(`$1_MF_D_', substr(`$2', `1'))',
`define(`$1_MF_', `$2')')')
define(`_APPEND_FLAGS_', `define(`$1', _UNION_OF_FLAGS_(defn(`$1'), `$2'))')

dnl _MODMF_(flags, NAME): flags after the changes asked for with MODIFY_MAILER_FLAGS(NAME).
define(`_MODMF_', `ifdef(`$2_MF_', `$2_MF_',
`_UNION_OF_FLAGS_(translit(`$1', defn(`$2_MF_D_')), defn(`$2_MF_A_'))')')
define(`_UNION_OF_FLAGS_', ``$1'translit(`$2', `$1')')
