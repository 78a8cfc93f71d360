dnl FEATURE(`authinfo', map): keep the data with which this host logs in at other servers in a map of
dnl     its own.
dnl
dnl   map: class, flags and file of the map, or LDAP. Default: DATABASE_MAP_TYPE /etc/mail/authinfo.
dnl
dnl Without it entries AuthInfo: of the access map are used. In this map only the name of the server, its
dnl address, and AuthInfo: alone are looked up, no domains or networks.
dnl
dnl Since: 8.12
dnl Example: FEATURE(`authinfo')
dnl Example: FEATURE(`authinfo', `hash -o /etc/mail/authinfo')
dnl Example: FEATURE(`authinfo', `LDAP')
define(`_AUTHINFO_TABLE_', `')
PUSHDIVERT(6)Kauthinfo _MAP_DEFINITION_(`authinfo', `authinfo')
POPDIVERT
