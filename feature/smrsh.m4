dnl FEATURE(smrsh, path): run programs with smrsh, the restricted shell, instead of /bin/sh; by
dnl default smrsh in confEBINDIR.
define(`LOCAL_SHELL_PATH', ifelse(defn(`_ARG_'), `',
  `ifdef(`confEBINDIR', `confEBINDIR', `/usr/libexec')/smrsh', `defn(`_ARG_')'))
define(`LOCAL_SHELL_ARGS', `smrsh -c $u')
