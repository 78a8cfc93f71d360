dnl FEATURE(`local_procmail', path, arguments, flags): procmail, or another program, delivers to
dnl     local users.
dnl
dnl   path: the program. Default: PROCMAIL_MAILER_PATH.
dnl   arguments: how it is called. Default: procmail -a $h -d $u, which gets the +detail with -a.
dnl   flags: the flags of the mailer. Default: SPfhn9.
dnl
dnl Sets LOCAL_MAILER_PATH, LOCAL_MAILER_ARGS and LOCAL_MAILER_FLAGS whatever they were, and takes
dnl back what local_lmtp sets besides.
dnl
dnl Example: FEATURE(`local_procmail')
dnl Example: FEATURE(`local_procmail', `/usr/local/bin/maildrop', `maildrop -d $u', `SPfhn9')
define(`LOCAL_MAILER_PATH', ifelse(defn(`_ARG_'), `',
  `ifdef(`PROCMAIL_MAILER_PATH', `PROCMAIL_MAILER_PATH', `/usr/local/bin/procmail')',
  `defn(`_ARG_')'))
define(`LOCAL_MAILER_ARGS', ifelse(_ARGUMENT_(2), `', ``procmail -a $h -d $u'', `_ARGUMENT_(2)'))
define(`LOCAL_MAILER_FLAGS', ifelse(_ARGUMENT_(3), `', ``SPfhn9'', `_ARGUMENT_(3)'))
undefine(`_LOCAL_LMTP_', `LOCAL_MAILER_DSN_DIAGNOSTIC_CODE')
