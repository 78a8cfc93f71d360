dnl FEATURE(`bestmx_is_local', domains): mail to every host whose best MX is a name of this host is
dnl     local.
dnl
dnl   domains: only hosts in these domains are looked up (class {B}). Default: every host.
dnl
dnl Such mail is accepted from everybody. The DNS is asked about each host that mail goes to. Where
dnl a wildcard MX points to this host the feature must not be used.
dnl
dnl Example: FEATURE(`bestmx_is_local')
dnl Example: FEATURE(`bestmx_is_local', `example.net corp.example')
define(`_BESTMX_IS_LOCAL_', defn(`_ARG_'))
define(`_LOCAL_RULES_', `1')
PUSHDIVERT(6)dnl
# The best MX of a host.
Kbestmx bestmx
ifelse(len(_ARG_), `0', `', `CB`'_ARG_
')dnl
POPDIVERT
PUSHDIVERT(1)
# hosts whose best MX, <MX: name.>, is this one are local, after routes in the local part
ifelse(len(_ARG_), `0', `dnl
R$* <@ $*> $*			$: <MX: $(bestmx $2 $: $)> $1 <@ $2> $3
', `dnl
R$* <@ $* $=B .> $*		$: <MX: $(bestmx $2 $3. $: $)> $1 <@ $2 $3.> $4
')dnl
R<MX: $=w .> $* $=O $* <@ $*> $*	$@ $>Recurse $2 $3 $4
R<MX: $=w .> <@ $*> : $*		$@ $>Recurse $3
R<MX: $=w .> $* <@ $*> $*		$@ $>CanonLocal <$2>
R<MX: $*> $*			$: $2
POPDIVERT
RULES_AT(`Rcpt_ok-own')dnl
# hosts whose best MX is this one, unless a route in the local part leads on
ifelse(len(_ARG_), `0', `dnl
R$+ <@$+>			$: <MX: $(bestmx $2 $: $)> $1 <@$2>
', `dnl
R$+ <@$*$=B>			$: <MX: $(bestmx $2$3 $: $)> $1 <@$2$3>
')dnl
R<MX: $=w.> $* $=O $* <@$*>	$@ $>Rcpt_ok $2 $3 $4
R<MX: $=w.> $*			$@ RELAY
R<MX: $*> $*			$: $2
POPDIVERT
