dnl FEATURE(local_procmail, path, arguments, flags): procmail, or another program, delivers to local
dnl users; by default PROCMAIL_MAILER_PATH, called as procmail -a $h -d $u with the flags SPfhn9.
dnl procmail gets the +detail part of the address with -a. Sets LOCAL_MAILER_PATH, LOCAL_MAILER_ARGS
dnl and LOCAL_MAILER_FLAGS whatever they were, and takes back what local_lmtp sets besides.
define(`LOCAL_MAILER_PATH', ifelse(defn(`_ARG_'), `',
  `ifdef(`PROCMAIL_MAILER_PATH', `PROCMAIL_MAILER_PATH', `/usr/local/bin/procmail')',
  `defn(`_ARG_')'))
define(`LOCAL_MAILER_ARGS', ifelse(_ARGUMENT_(2), `', ``procmail -a $h -d $u'', `_ARGUMENT_(2)'))
define(`LOCAL_MAILER_FLAGS', ifelse(_ARGUMENT_(3), `', ``SPfhn9'', `_ARGUMENT_(3)'))
undefine(`_LOCAL_LMTP_', `LOCAL_MAILER_DSN_DIAGNOSTIC_CODE')
