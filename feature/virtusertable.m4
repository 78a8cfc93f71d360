dnl FEATURE(virtusertable, map): users of virtual domains: user@domain or @domain to an address or
dnl an error. The argument is the map definition, by default DATABASE_MAP_TYPE
dnl /etc/mail/virtusertable; the word LDAP stands for the standard LDAP query.
define(`_VIRTUSER_TABLE_', `')
PUSHDIVERT(6)Kvirtuser _MAP_DEFINITION_(`virtusertable', `virtuser')
POPDIVERT
