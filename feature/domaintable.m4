dnl FEATURE(domaintable, map): new names of domains, for one's own old domain names. The argument
dnl is the map definition, by default DATABASE_MAP_TYPE /etc/mail/domaintable; the word LDAP stands
dnl for the standard LDAP query.
define(`_DOMAIN_TABLE_', `')
PUSHDIVERT(6)Kdomaintable _MAP_DEFINITION_(`domaintable', `domain')
POPDIVERT
