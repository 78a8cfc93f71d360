dnl FEATURE(`nodns'): a warning that it has no effect; it once kept sendmail from asking DNS.
dnl
dnl It has no effect since 8.9, and later releases lack it. The service switch file that
dnl confSERVICE_SWITCH_FILE names, or nsswitch.conf, says what answers for host names.
dnl
dnl Example: FEATURE(`nodns')
_MCC_WARNING_(`FEATURE(nodns) has no effect; 'dnl
`write hosts files into the file that confSERVICE_SWITCH_FILE names')
