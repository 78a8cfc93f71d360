dnl FEATURE(`local_lmtp', path, arguments): a program that speaks LMTP delivers to local users.
dnl
dnl   path: the program. Default: mail.local in the folder confEBINDIR.
dnl   arguments: how it is called. Default: mail.local -l.
dnl
dnl Sets LOCAL_MAILER_FLAGS whatever they were.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`local_lmtp')
dnl Example: FEATURE(`local_lmtp', `/usr/local/bin/lmtp', `lmtp')
define(`_LOCAL_LMTP_', `1')
define(`LOCAL_MAILER_PATH', ifelse(defn(`_ARG_'), `',
  `ifdef(`confEBINDIR', `confEBINDIR', `/usr/libexec')/mail.local', `defn(`_ARG_')'))
define(`LOCAL_MAILER_ARGS', ifelse(_ARGUMENT_(2), `', ``mail.local -l'', `_ARGUMENT_(2)'))
define(`LOCAL_MAILER_FLAGS', `PSXmnz9')
define(`LOCAL_MAILER_DSN_DIAGNOSTIC_CODE', `SMTP')
