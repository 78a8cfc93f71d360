dnl FEATURE(local_no_masquerade): no masquerading in mail that the local mailer delivers. Stands
dnl before MAILER(local).
define(`_LOCAL_NO_MASQUERADE_', `1')
