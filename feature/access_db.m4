dnl FEATURE(`access_db', map, word...): use the access map, whose entries say which hosts, senders and
dnl     recipients are refused, accepted or relayed.
dnl
dnl   map: class, flags and file of the map, or LDAP.
dnl     Default: DATABASE_MAP_TYPE -T<TMPF> /etc/mail/access.
dnl   word: up to three of skip (entries SKIP end a search), lookupdotdomain (as the feature) and
dnl     relaytofulladdress (entries To:user@domain can let mail be relayed). Default: none.
dnl
dnl -T<TMPF> is needed: it tells a failed lookup from a missing entry. It is added when it is missing.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`access_db')
dnl Example: FEATURE(`access_db', `hash -o -T<TMPF> /etc/mail/access', `skip', `lookupdotdomain')
dnl Example: FEATURE(`access_db', `', `relaytofulladdress')
dnl Example: FEATURE(`access_db', `LDAP')
define(`_ACCESS_TABLE_', `')
define(`_TAG_DELIM_', `:')
define(`_ACCESS_WORD_', `_ACCESS_OPTION_(lower(`$1'), `$1')')
define(`_ACCESS_OPTION_', `ifelse(
`$1', `', `',
`$1', `skip', `define(`_ACCESS_SKIP_', `1')',
`$1', `lookupdotdomain', `define(`_LOOKUPDOTDOMAIN_', `1')',
`$1', `relaytofulladdress', `define(`_RELAY_FULL_ADDR_', `1')',
`_MCC_WARNING_(`FEATURE(access_db): unknown argument "$2"')')')
_ACCESS_WORD_(_ARGUMENT_(2))
_ACCESS_WORD_(_ARGUMENT_(3))
_ACCESS_WORD_(_ARGUMENT_(4))

dnl The map class ends at the first blank.
define(`_WITH_TMPF_', `ifelse(regexp(`$1', ` '), `-1', `$1 -T<TMPF>',
`patsubst(`$1', `^\([^ ]*\) ', `\1 -T<TMPF> ')')')
ifelse(defn(`_ARG_'), `', `', defn(`_ARG_'), `LDAP', `',
index(defn(`_ARG_'), `-T<TMPF>'), `-1', `_MCC_WARNING_(
`FEATURE(access_db): the map definition "'_ARG_`" lacks -T<TMPF>, it is added')dnl
define(`_ARG_', _WITH_TMPF_(defn(`_ARG_')))')
PUSHDIVERT(6)Kaccess _MAP_DEFINITION_(`access', `access', `-T<TMPF> ')
POPDIVERT
