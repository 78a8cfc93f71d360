dnl The macros that collect lines for one place of the output, and the mailer flag changes.

dnl DAEMON_OPTIONS(text), CLIENT_OPTIONS(text): one listener; how connections are opened.
define(`_DPO_', `')
define(`_CPO_', `')
define(`DAEMON_OPTIONS', `define(`_DPO_', defn(`_DPO_')
O DaemonPortOptions=`$1')')
define(`CLIENT_OPTIONS', `define(`_CPO_', defn(`_CPO_')
O ClientPortOptions=`$1')')

dnl MAIL_FILTER(name, equates): a milter. INPUT_MAIL_FILTER also adds it to the ones that are
dnl called. _MAIL_FILTERS_DEF has an X for each filter.
define(`_MAIL_FILTERS_', `')
define(`_MAIL_FILTERS_DEF', `')
define(`MAIL_FILTER', `define(`_MAIL_FILTERS_', defn(`_MAIL_FILTERS_')
`X$1, $2')
define(`_MAIL_FILTERS_DEF', defn(`_MAIL_FILTERS_DEF')`X')')
define(`INPUT_MAIL_FILTER', `MAIL_FILTER(`$1', `$2')
define(`confINPUT_MAIL_FILTERS',
  ifelse(len(defn(`confINPUT_MAIL_FILTERS')), `0', `', `defn(`confINPUT_MAIL_FILTERS')`, '')`$1')')

dnl QUEUE_GROUP(name, equates): a queue group.
define(`_QUEUE_GROUP_', `')
define(`QUEUE_GROUP', `define(`_QUEUE_GROUP_', defn(`_QUEUE_GROUP_')
`Q$1, $2')')

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
