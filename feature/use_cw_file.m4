dnl FEATURE(`use_cw_file'): read names of this host from the file that confCW_FILE names.
dnl
dnl By default it is /etc/mail/local-host-names; @LDAP stands for the standard LDAP query.
dnl
dnl Example: FEATURE(`use_cw_file')
define(`USE_CW_FILE', `')
