dnl FEATURE(use_ct_file): read the trusted users from the file that confCT_FILE names,
dnl /etc/mail/trusted-users by default.
define(`_USE_CT_FILE_', `')
