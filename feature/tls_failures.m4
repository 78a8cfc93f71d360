dnl FEATURE(`tls_failures'): send without TLS after a failed handshake, the old name of
dnl     confTLS_FALLBACK_TO_CLEAR.
dnl
dnl Since: 8.16
dnl Example: FEATURE(`tls_failures')
_MCC_ERROR_(`FEATURE(tls_failures) is gone, define confTLS_FALLBACK_TO_CLEAR as true instead')
define(`confTLS_FALLBACK_TO_CLEAR', `true')
