dnl FEATURE(`prefixmod', prefix, flags): recipients whose local part begins with a prefix lose it
dnl     and get the flags of the prefix.
dnl
dnl   prefix: one or more whole tokens of the address, + and . being tokens of their own. Required.
dnl   flags: value of the macro {rcpt_flags} for such a recipient. Required.
dnl
dnl Something has to follow the prefix. A second call replaces the first.
dnl
dnl Example: FEATURE(`prefixmod', `nodsn +', `n')
define(`_NEED_MACRO_MAP_', `1')
ifelse(_ARGUMENT_(1), `', `_MCC_ERROR_(`FEATURE(prefixmod) needs a prefix and flags as arguments')',
  _ARGUMENT_(2), `', `_MCC_ERROR_(`FEATURE(prefixmod) needs flags as second argument')',
  `define(`_PREFIX_MOD_', defn(`_ARG_'))define(`_PREFIX_FLAGS_', _ARGUMENT_(2))')
