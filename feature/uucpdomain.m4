dnl FEATURE(`uucpdomain', map): Internet names of UUCP hosts.
dnl
dnl   map: definition of the map, or LDAP for the standard LDAP query. Default: DATABASE_MAP_TYPE
dnl     /etc/mail/uudomain.
dnl
dnl The keys are the names of the hosts without .UUCP.
dnl
dnl Example: FEATURE(`uucpdomain')
dnl Example: FEATURE(`uucpdomain', `hash -o /etc/mail/uucp')
dnl Example: FEATURE(`uucpdomain', `LDAP')
PUSHDIVERT(6)dnl
Kuudomain _MAP_DEFINITION_(`uudomain', `uucpdomain')
POPDIVERT
ifdef(`_UUDOMAIN_TABLE_', `', `define(`_UUDOMAIN_TABLE_', `')
RULES_AT(`Canonify2-pseudo')dnl
# UUCP hosts that have an Internet name
R$* <@ $+ .UUCP> $*		$: $1 <@ $(uudomain $2 $: $2.UUCP $)> $3
POPDIVERT')
