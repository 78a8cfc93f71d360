dnl FEATURE(`genericstable', map): addresses that local senders have outside.
dnl
dnl   map: definition of the map, or LDAP for the standard LDAP query. Default: DATABASE_MAP_TYPE
dnl     /etc/mail/genericstable.
dnl
dnl The keys are user, user@domain, user+*@domain and @domain, for this host and the domains in
dnl class {G}; %1 in a value is what the key leaves open. Header senders change, envelope senders
dnl with masquerade_envelope, recipients with allmasquerade.
dnl
dnl Example: FEATURE(`genericstable')
dnl Example: FEATURE(`genericstable', `hash /etc/mail/outside')
dnl Example: FEATURE(`genericstable', `LDAP')
define(`_GENERICS_TABLE_', `')
PUSHDIVERT(6)Kgenerics _MAP_DEFINITION_(`genericstable', `generics')
POPDIVERT
