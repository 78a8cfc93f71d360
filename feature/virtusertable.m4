dnl FEATURE(`virtusertable', map): addresses for the users of virtual domains.
dnl
dnl   map: definition of the map, or LDAP for the standard LDAP query. Default: DATABASE_MAP_TYPE
dnl     /etc/mail/virtusertable.
dnl
dnl The keys are user@domain, user+*@domain, user++@domain and @domain, for domains in the classes
dnl {w} and {VirtHost}. The values are addresses or error:code text; %1 is the user, %2 the detail,
dnl %3 the detail with its +. An address is looked up again, unless _NO_VIRTUSER_RECURSION_ is
dnl defined; with _VIRTUSER_STOP_ONE_LEVEL_RECURSION_ not when it stands for itself.
dnl
dnl Example: FEATURE(`virtusertable')
dnl Example: FEATURE(`virtusertable', `btree -o /etc/mail/virtual')
dnl Example: FEATURE(`virtusertable', `LDAP')
define(`_VIRTUSER_TABLE_', `')
PUSHDIVERT(6)Kvirtuser _MAP_DEFINITION_(`virtusertable', `virtuser')
POPDIVERT
