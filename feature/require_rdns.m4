dnl FEATURE(`require_rdns'): refuse clients whose address has no name in the DNS, or one that does not lead
dnl     back to the address.
dnl
dnl Addresses in class {R} and those that the access map accepts are not checked.
dnl
dnl Since: 8.14
dnl Example: FEATURE(`require_rdns')
define(`_REQUIRE_RDNS_', `')
RULES_AT(`check_relay-client')dnl
# the address of a client must have a name, unless we relay for it
R$*				$: <$&{client_resolve}> $&{client_addr}
R<$*> $=R$*			$@ RELAY
R<FAIL> $*			$#error $@ 5.7.1 $: 550 Fix reverse DNS for $1
R<TEMP> $*			$#error $@ 4.1.8 $: 451 Client IP address $1 does not resolve
R<FORGED> $*			$#error $@ 4.1.8 $: 451 Possibly forged hostname for $1
R<OK> $*			$: OK
R<$*> $*			$: $2 $| $1
POPDIVERT
