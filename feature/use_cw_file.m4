dnl FEATURE(use_cw_file): read names of this host from the file that confCW_FILE names,
dnl /etc/mail/local-host-names by default.
define(`USE_CW_FILE', `')
