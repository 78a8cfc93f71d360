dnl FEATURE(`no_default_msa'): no listener for submission on port 587 unless DAEMON_OPTIONS opens
dnl     one.
dnl
dnl Since: 8.10
dnl Example: FEATURE(`no_default_msa')
define(`_NO_MSA_', `1')
