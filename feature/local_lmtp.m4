dnl FEATURE(local_lmtp, path, arguments): a program that speaks LMTP delivers to local users; by
dnl default mail.local in confEBINDIR, called as mail.local -l. Sets LOCAL_MAILER_FLAGS whatever
dnl they were. Needs MAILER(smtp).
define(`_LOCAL_LMTP_', `1')
define(`LOCAL_MAILER_PATH', ifelse(defn(`_ARG_'), `',
  `ifdef(`confEBINDIR', `confEBINDIR', `/usr/libexec')/mail.local', `defn(`_ARG_')'))
define(`LOCAL_MAILER_ARGS', ifelse(_ARGUMENT_(2), `', ``mail.local -l'', `_ARGUMENT_(2)'))
define(`LOCAL_MAILER_FLAGS', `PSXmnz9')
define(`LOCAL_MAILER_DSN_DIAGNOSTIC_CODE', `SMTP')
