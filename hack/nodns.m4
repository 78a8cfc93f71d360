dnl HACK(`nodns'): no name service is asked, at run time or for the names of this host.
dnl
dnl The service switch file is /etc/mail/service.switch-nodns (a line such as `hosts files'), the
dnl addresses of the interfaces do not become names of this host, and host names are not made
dnl canonical: FEATURE(`nocanonify').
dnl
dnl Example: HACK(`nodns')
define(`confSERVICE_SWITCH_FILE', `/etc/mail/service.switch-nodns')
define(`confDONT_PROBE_INTERFACES', `True')
FEATURE(`nocanonify')
