dnl FEATURE(mailertable, map): routes for domains that are not local: domain, or .domain for what
dnl is below it, to mailer:host. The argument is the map definition, by default DATABASE_MAP_TYPE
dnl /etc/mail/mailertable; the word LDAP stands for the standard LDAP query.
define(`_MAILER_TABLE_', `')
PUSHDIVERT(6)Kmailertable _MAP_DEFINITION_(`mailertable', `mailer')
POPDIVERT
