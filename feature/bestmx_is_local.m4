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
R$* < @ $* > $*				$: $1 < @ $2 > $3 < $(bestmx $2 $: $) >
', `dnl
R$* < @ $* $=B . > $*			$: $1 < @ $2 $3 . > $4 < $(bestmx $2 $3 . $: $) >
')dnl
R$* $=O $* < @ $* > $* < $=w . >	$@ $>Recurse $1 $2 $3
R< @ $* > : $+ < $=w . >		$@ $>Recurse $2
R$* < @ $* > $* < $=w . >		$@ $>CanonLocal < $1 >
R$* < @ $* > $* < $* >			$: $1 < @ $2 > $3
POPDIVERT
