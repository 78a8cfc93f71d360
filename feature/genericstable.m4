dnl FEATURE(genericstable, map): outgoing addresses for local senders: user, user@domain or @domain
dnl to an address. The argument is the map definition, by default DATABASE_MAP_TYPE
dnl /etc/mail/genericstable; the word LDAP stands for the standard LDAP query.
define(`_GENERICS_TABLE_', `')
PUSHDIVERT(6)Kgenerics _MAP_DEFINITION_(`genericstable', `generics')
POPDIVERT
