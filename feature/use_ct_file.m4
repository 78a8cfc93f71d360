dnl FEATURE(`use_ct_file'): read the trusted users from the file that confCT_FILE names.
dnl
dnl By default it is /etc/mail/trusted-users.
dnl
dnl Example: FEATURE(`use_ct_file')
define(`_USE_CT_FILE_', `')
