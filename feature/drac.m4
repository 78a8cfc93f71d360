dnl FEATURE(`drac', map): let clients relay whose address is in the map of a DRAC server (POP before
dnl     SMTP).
dnl
dnl   map: class, flags and file of the map, or LDAP. Default: DATABASE_MAP_TYPE /etc/mail/drac.
dnl
dnl Whatever value an address has, it may relay.
dnl
dnl Example: FEATURE(`drac')
dnl Example: FEATURE(`drac', `btree /etc/mail/dracd')
define(`_DRAC_', `')
PUSHDIVERT(6)dnl
# Clients that may relay for some time
Kdrac _MAP_DEFINITION_(`drac', `drac')
POPDIVERT
RULES_AT(`Relay_ok-address')dnl
# the DRAC map
R$*				$: <$(drac $1 $: ? $)> $1
R<?> $*				$: $1
R<$*> $*			$@ RELAY
POPDIVERT
