dnl FEATURE(authinfo, map): a map of its own for the data with which this host authenticates as a
dnl client. The argument is the map definition, by default DATABASE_MAP_TYPE /etc/mail/authinfo;
dnl the word LDAP stands for the standard LDAP query.
define(`_AUTHINFO_TABLE_', `')
PUSHDIVERT(6)Kauthinfo _MAP_DEFINITION_(`authinfo', `authinfo')
POPDIVERT
