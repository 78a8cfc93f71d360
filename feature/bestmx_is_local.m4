dnl FEATURE(bestmx_is_local, domains): mail to every host whose best MX is a name of this host is
dnl local. With an argument only for hosts in these domains, class {B}. Asks the DNS for each host, and
dnl must not be used where a wildcard MX points here.
define(`_BESTMX_IS_LOCAL_', defn(`_ARG_'))
define(`_LOCAL_RULES_', `1')
PUSHDIVERT(6)dnl
Kbestmx bestmx
ifelse(len(_ARG_), `0', `', `CB`'_ARG_
')dnl
POPDIVERT
PUSHDIVERT(1)
# Hosts whose best MX is this one: local, once routes in the local part have been followed.
ifelse(len(_ARG_), `0', `dnl
R$* < @ $* > $*			$: <MX: $(bestmx $2 $: $)> $1 < @ $2 > $3
', `dnl
R$* < @ $* $=B . > $*		$: <MX: $(bestmx $2 $3 . $: $)> $1 < @ $2 $3 . > $4
')dnl
R<MX: $=w .> $* $=O $* < @ $* > $*	$@ $>Recurse $2 $3 $4
R<MX: $=w .> < @ $* > : $*		$@ $>Recurse $3
R<MX: $=w .> $* < @ $* > $*		$@ $>CanonLocal < $2 >
R<MX: $*> $*			$: $2
POPDIVERT
