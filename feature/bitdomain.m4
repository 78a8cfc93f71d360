dnl FEATURE(`bitdomain', map): Internet names of BITNET hosts.
dnl
dnl   map: definition of the map, or LDAP for the standard LDAP query. Default: DATABASE_MAP_TYPE
dnl     /etc/mail/bitdomain.
dnl
dnl The keys are the names of the hosts without .BITNET.
dnl
dnl Example: FEATURE(`bitdomain')
dnl Example: FEATURE(`bitdomain', `hash -o /etc/mail/bitnet')
dnl Example: FEATURE(`bitdomain', `LDAP')
PUSHDIVERT(6)dnl
Kbitdomain _MAP_DEFINITION_(`bitdomain', `bitdomain')
POPDIVERT
ifdef(`_BITDOMAIN_TABLE_', `', `define(`_BITDOMAIN_TABLE_', `')
RULES_AT(`Canonify2-pseudo')dnl
# BITNET hosts that have an Internet name
R$* <@ $+ .BITNET> $*		$: $1 <@ $(bitdomain $2 $: $2.BITNET $)> $3
POPDIVERT')
