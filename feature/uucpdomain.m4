dnl FEATURE(uucpdomain, map): Internet names of UUCP hosts. The argument is the map definition, by
dnl default DATABASE_MAP_TYPE /etc/mail/uudomain; the word LDAP stands for the standard LDAP query.
define(`_UUDOMAIN_TABLE_', `')
PUSHDIVERT(6)Kuudomain _MAP_DEFINITION_(`uudomain', `uudomain')
POPDIVERT
