# addresses of virtual domains: <@ > marks an address that was not found yet. The whole user name
# comes first, then user++ (some detail), user+* (any), user, and the same for all users
R$+ <@ $=w .>			$: <@ > $1 <@ $2.>
[#if m._VIRTUSER_ENTIRE_DOMAIN_??]
R$+ <@ $* $={VirtHost} .>	$: <@ > $1 <@ $2 $3.>
[#else]
R$+ <@ $={VirtHost} .>		$: <@ > $1 <@ $2.>
[/#if]
R<@ > <@ > $+			$: <@ > $1
R<@ > $+ <@ $+ .>		$: < $(virtuser $1@$2 $@ $1 $: @ $) > $1 <@ $2.>
R<@ > $+ + $+ <@ $+ .>		$: < $(virtuser $1++@$3 $@ $1 $@ $2 $@ +$2 $: @ $) > $1+$2 <@ $3.>
R<@ > $+ + $* <@ $+ .>		$: < $(virtuser $1+*@$3 $@ $1 $@ $2 $@ +$2 $: @ $) > $1+$2 <@ $3.>
R<@ > $+ + $* <@ $+ .>		$: < $(virtuser $1@$3 $@ $1 $@ $2 $@ +$2 $: @ $) > $1+$2 <@ $3.>
R<@ > $+ + $+ <@ $+ .>		$: < $(virtuser ++@$3 $@ $1 $@ $2 $@ +$2 $: @ $) > $1+$2 <@ $3.>
R<@ > $+ + $* <@ $+ .>		$: < $(virtuser +*@$3 $@ $1 $@ $2 $@ +$2 $: @ $) > $1+$2 <@ $3.>
R<@ > $+ + $* <@ $+ .>		$: < $(virtuser @$3 $@ $1 $@ $2 $@ +$2 $: @ $) > $1+$2 <@ $3.>
R<@ > $+ <@ $+ .>		$: < $(virtuser @$2 $@ $1 $: @ $) > $1 <@ $2.>
R<@ > $+			$: $1
R<error : $- . $- . $- : $+> $*	$#error $@ $1.$2.$3 $: $4
R<error : $- $+> $*		$#error $@ $(dequote $1 $) $: $2
R<$+> $+ <@ $+>			$: $>Recurse $1

