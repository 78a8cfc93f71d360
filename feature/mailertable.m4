dnl FEATURE(`mailertable', map): routes for domains that are not local.
dnl
dnl   map: definition of the map, or LDAP for the standard LDAP query. Default: DATABASE_MAP_TYPE
dnl     /etc/mail/mailertable.
dnl
dnl The keys are domain, or .domain for what is below it; . stands for the domains without an entry.
dnl The values are mailer:host, mailer:user@host, local:user, a host for the mailer relay, or
dnl error:code text. %1 in a value is what stands before the domain of the key.
dnl
dnl Example: FEATURE(`mailertable')
dnl Example: FEATURE(`mailertable', `hash -o /etc/mail/routes')
dnl Example: FEATURE(`mailertable', `LDAP')
define(`_MAILER_TABLE_', `')
PUSHDIVERT(6)Kmailertable _MAP_DEFINITION_(`mailertable', `mailer')
POPDIVERT
