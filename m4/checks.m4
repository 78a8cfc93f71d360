dnl Mistakes that only show when the whole configuration has been read.

define(`_CHECK_CONFIG_', `dnl
ifdef(`__OSTYPE__', `', `_MCC_ERROR_(`no OSTYPE() names the operating system')')dnl
ifelse(lower(substr(confDELIVERY_MODE, `0', `1')), `d', `_MCC_WARNING_(
`with deferred delivery the rules against unwanted mail do not work')')dnl
ifdef(`_SPAM_FH_', `ifdef(`_ACCESS_TABLE_', `',
`_MCC_ERROR_(`FEATURE(delay_checks) with an argument needs FEATURE(access_db)')')')dnl
ifdef(`_SPAM_FRIEND_', `ifdef(`_SPAM_HATER_',
`_MCC_ERROR_(`FEATURE(delay_checks) takes friend or hater, not both')')')dnl
ifdef(`_BLOCK_BAD_HELO_', `ifdef(`_DELAY_CHECKS_', `', `_MCC_WARNING_(
`FEATURE(block_bad_helo) without FEATURE(delay_checks) does not protect local recipients')')')dnl
ifdef(`_LDAP_ROUTING_WARN_', `ifdef(`confLDAP_DEFAULT_SPEC', `', `_MCC_WARNING_(
`FEATURE(ldap_routing) with default maps needs confLDAP_DEFAULT_SPEC, which says where the server is')')')dnl
ifdef(`_RELAY_DB_FROM_DOMAIN_', `ifdef(`_RELAY_DB_FROM_', `',
`_MCC_ERROR_(`_RELAY_DB_FROM_DOMAIN_ is of no use without _RELAY_DB_FROM_')')')dnl
')
dnl The empty strings keep the name from joining with other wrapped text.
m4wrap(``'_CHECK_CONFIG_`'')
