dnl FEATURE(nouucp, reject or nospecial): ! in a local part does not route mail. reject: refuse such
dnl addresses unless the client may relay. nospecial: ! is a character like others.
ifelse(
  defn(`_ARG_'), `reject', `define(`_NO_UUCP_', `r')',
  defn(`_ARG_'), `nospecial', `define(`_NO_UUCP_', `n')',
  defn(`_ARG_'), `', `define(`_NO_UUCP_', `e')_MCC_ERROR_(
    `FEATURE(nouucp) needs an argument, reject or nospecial')',
  `_MCC_ERROR_(`FEATURE(nouucp): unknown argument "'_ARG_`", use reject or nospecial')')
