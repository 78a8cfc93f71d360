dnl Map definitions of the features that read a table.

dnl _MAP_DEFINITION_(file, LDAP map name, flags): class, flags and file of a map, from _ARG_ of the
dnl feature: empty for the default, the word LDAP, or the definition itself.
define(`_MAP_DEFINITION_', `ifelse(
defn(`_ARG_'), `', `DATABASE_MAP_TYPE $3MAIL_SETTINGS_DIR`'$1',
defn(`_ARG_'), `LDAP', `_LDAP_MAP_(`$2', `$3')',
`_ARG_')')

dnl _LDAP_MAP_(name, flags): the query for the standard schema of sendmail's LDAP maps.
define(`_LDAP_MAP_', `ldap $2-1 dnl
-v sendmailMTAMapValue,sendmailMTAMapSearch:FILTER:sendmailMTAMapObject,dnl
sendmailMTAMapURL:URL:sendmailMTAMapObject dnl
-k (&(objectClass=sendmailMTAMapObject)dnl
(|(sendmailMTACluster=${sendmailMTACluster})(sendmailMTAHost=$j))dnl
(sendmailMTAMapName=$1)(sendmailMTAKey=%0))')

dnl _NEEDS_ACCESS_DB_(feature, action): the action, or an error when there is no access map.
define(`_NEEDS_ACCESS_DB_', `ifdef(`_ACCESS_TABLE_', `$2',
`_MCC_ERROR_(`FEATURE($1) needs FEATURE(access_db) before it')')')
