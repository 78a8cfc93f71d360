dnl FEATURE(`bitdomain', map): Internet names of BITNET hosts.
dnl
dnl   map: definition of the map, or LDAP for the standard LDAP query. Default: DATABASE_MAP_TYPE
dnl     /etc/mail/bitdomain.
dnl
dnl The keys are the names of the hosts without .BITNET.
dnl
dnl Example: FEATURE(`bitdomain')
dnl Example: FEATURE(`bitdomain', `hash -o /etc/mail/bitnet')
dnl Example: FEATURE(`bitdomain', `LDAP')
define(`_BITDOMAIN_TABLE_', `')
PUSHDIVERT(6)Kbitdomain _MAP_DEFINITION_(`bitdomain', `bitdomain')
POPDIVERT
