dnl FEATURE(local_lmtp, path, arguments): a program that speaks LMTP delivers to local users; by
dnl default mail.local in confEBINDIR, called as mail.local -l. Sets LOCAL_MAILER_FLAGS whatever they
dnl were. Needs MAILER(smtp).
define(`_LOCAL_LMTP_', `1')
define(`LOCAL_MAILER_PATH', ifelse(defn(`_ARG_'), `',
  `ifdef(`confEBINDIR', `confEBINDIR', `/usr/libexec')/mail.local', `defn(`_ARG_')'))
define(`LOCAL_MAILER_ARGS', ifelse(len(_ARG2_), `0', ``mail.local -l'', `_ARG2_'))
define(`LOCAL_MAILER_FLAGS', `PSXmnz9')
define(`LOCAL_MAILER_DSN_DIAGNOSTIC_CODE', `SMTP')
