dnl FEATURE(`local_no_masquerade'): no masquerading in mail that the local mailer delivers.
dnl
dnl Stands before MAILER(local).
dnl
dnl Before: MASQUERADE_AS(`example.org')
dnl Since: 8.12
dnl Example: FEATURE(`local_no_masquerade')
define(`_LOCAL_NO_MASQUERADE_', `1')
