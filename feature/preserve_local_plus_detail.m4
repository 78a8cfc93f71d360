dnl FEATURE(preserve_local_plus_detail): hand the +detail part of a local address to the local
dnl mailer.
define(`_PRESERVE_LOCAL_PLUS_DETAIL_', `1')
