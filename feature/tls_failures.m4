dnl FEATURE(tls_failures): the old name of confTLS_FALLBACK_TO_CLEAR.
_MCC_ERROR_(`FEATURE(tls_failures) is gone, define confTLS_FALLBACK_TO_CLEAR as true instead')
define(`confTLS_FALLBACK_TO_CLEAR', `true')
