dnl FEATURE(`nouucp', what): do not route mail by a ! in a local part.
dnl
dnl   what: reject: refuse such addresses unless the client may relay; nospecial: ! is a character like
dnl     others. Required.
dnl
dnl Example: FEATURE(`nouucp', `reject')
dnl Example: FEATURE(`nouucp', `nospecial')
ifelse(
  defn(`_ARG_'), `reject', `define(`_NO_UUCP_', `r')',
  defn(`_ARG_'), `nospecial', `define(`_NO_UUCP_', `n')',
  defn(`_ARG_'), `', `define(`_NO_UUCP_', `e')_MCC_ERROR_(
    `FEATURE(nouucp) needs an argument, reject or nospecial')',
  `_MCC_ERROR_(`FEATURE(nouucp): unknown argument "'_ARG_`", use reject or nospecial')')
