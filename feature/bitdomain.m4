dnl FEATURE(bitdomain, map): Internet names of BITNET hosts. The argument is the map definition, by
dnl default DATABASE_MAP_TYPE /etc/mail/bitdomain; the word LDAP stands for the standard LDAP query.
define(`_BITDOMAIN_TABLE_', `')
PUSHDIVERT(6)Kbitdomain _MAP_DEFINITION_(`bitdomain', `bitdomain')
POPDIVERT
