dnl FEATURE(`preserve_local_plus_detail'): hand the +detail part of a local address to the local
dnl     mailer.
dnl
dnl Since: 8.12
dnl Example: FEATURE(`preserve_local_plus_detail')
define(`_PRESERVE_LOCAL_PLUS_DETAIL_', `1')
