dnl FEATURE(`check_cert_altnames'): requirements CN of the access map also accept the alternative names
dnl     of a certificate.
dnl
dnl The program puts these names (DNS) into the class {cert_altnames}.
dnl
dnl Since: 8.16
dnl Example: FEATURE(`check_cert_altnames')
define(`_FFR_TLS_ALTNAMES', `1')
PUSHDIVERT(6)dnl
# Alternative names of certificates
O SetCertAltnames=true
POPDIVERT
