dnl FEATURE(`nopercenthack', what): do not route mail by a % in a local part.
dnl
dnl   what: reject: refuse such addresses unless the client may relay; nospecial: % is a character like
dnl     others. Required.
dnl
dnl Example: FEATURE(`nopercenthack', `reject')
dnl Example: FEATURE(`nopercenthack', `nospecial')
ifelse(
  defn(`_ARG_'), `reject', `define(`_NO_PERCENTHACK_', `r')',
  defn(`_ARG_'), `nospecial', `define(`_NO_PERCENTHACK_', `n')',
  defn(`_ARG_'), `', `define(`_NO_PERCENTHACK_', `e')_MCC_ERROR_(
    `FEATURE(nopercenthack) needs an argument, reject or nospecial')',
  `_MCC_ERROR_(`FEATURE(nopercenthack): unknown argument "'_ARG_`", use reject or nospecial')')
