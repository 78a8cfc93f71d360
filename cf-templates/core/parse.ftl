######################################################################
### parse (0): which mailer, host and user an address means
######################################################################

Sparse=0

R$*			$: $>Parse0 $1
R<@>			$#[=m.confLOCAL_MAILER] $: <@>
R$*			$: $>ParseLocal $1
R$*			$: $>Parse1 $1

######################################################################
### Parse0: refuse what is no address; look through local users
######################################################################

SParse0

R@ <@ $*>		<@ $1>
R<@>			$@ <@>
R$* : $* ; <@>		$#error $@ 5.1.3 $: "553 List:; syntax illegal for recipient addresses"
R<@ $+>			$#error $@ 5.1.3 $: "553 User address required"
R$+ <@>			$#error $@ 5.1.3 $: "553 Hostname required"

# behind the closing bracket of a literal: nothing, `:' and a relay, or a comma (see below)
R$* <@ [$*]:$+> $*	$: $1 <!@ [$2]:$3> $4
R$* <@ [$*],$+> $*	$: $1 <!@ [$2],$3> $4
R$* <@ [$*] $+> $*	$#error $@ 5.1.2 $: "553 Invalid address"
R$* <@ [$*]> $*		$: $1 <!@ [$2]> $3
R$* <@ $* : $*> $*	$#error $@ 5.1.3 $: "553 Colon illegal in host name part"
R$* <!@ $*> $*		$: $1 <@ $2> $3

R$* <@ . $*> $*		$#error $@ 5.1.2 $: "553 Invalid host name"
R$* <@ $* .. $*> $*	$#error $@ 5.1.2 $: "553 Invalid host name"
R$* <@ $* @> $*		$#error $@ 5.1.2 $: "553 Invalid route address"
R$* @ $* <@ $*> $*	$#error $@ 5.1.3 $: "553 Invalid route address"
R$* , $~O $*		$#error $@ 5.1.3 $: "553 Invalid route address"

[#if m._USE_DEPRECATED_ROUTE_ADDR_??]
# a route through this host goes on
R<@ $=w .> : $*		$@ $>Parse0 $>canonify $2

[/#if]
# a local user part may be quoted, and may be an address itself
R$-			$: $(dequote $1 $) <@ *LOCAL*>
R$- <@ $=w .>		$: $(dequote $1 $) <@ $2.>
R<@ $+>			$#error $@ 5.1.3 $: "553 User address required"
R$* $=O $* <@ *LOCAL*>	$@ $>Parse0 $>canonify $1 $2 $3
R$* $=O $* <@ $=w .>	$@ $>Parse0 $>canonify $1 $2 $3
R$* <@ *LOCAL*>		$: $1
[=rules("Parse0-end")][#t]
[#if m._PREFIX_MOD_??]
# a prefix that says how to treat the recipient
R[=m._PREFIX_MOD_] $+	$: $(macro {rcpt_flags} $@ [=m._PREFIX_FLAGS_] $) $1
[/#if]

######################################################################
### ParseLocal (98): the site's own rules for routing (LOCAL_RULE_0)
######################################################################

SParseLocal=98
[=diversion(3)]