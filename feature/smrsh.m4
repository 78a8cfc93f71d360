dnl FEATURE(`smrsh', path): run programs with smrsh, the restricted shell, instead of /bin/sh.
dnl
dnl   path: the program. Default: smrsh in the folder confEBINDIR.
dnl
dnl Example: FEATURE(`smrsh')
dnl Example: FEATURE(`smrsh', `/usr/local/sbin/smrsh')
define(`LOCAL_SHELL_PATH', ifelse(defn(`_ARG_'), `',
  `ifdef(`confEBINDIR', `confEBINDIR', `/usr/libexec')/smrsh', `defn(`_ARG_')'))
define(`LOCAL_SHELL_ARGS', `smrsh -c $u')
