# addresses of virtual domains: <@ > marks an address that was not found yet. The whole user name
# comes first, then user++ (some detail), user+* (any), user, and the same for all users
[#if m._VIRTUSER_STOP_ONE_LEVEL_RECURSION_??]
# {RecipientAddress} is the address, if it has a host
R$*				$: $1 $(macro {RecipientAddress} $)
R$+ <@ $+>			$: <?> $1 <@ $2> $| $>final $1 <@ $2>
R<?> $+ <@ $+> $| $*		$: $1 <@ $2> $(macro {RecipientAddress} $@ $3 $)
[/#if]
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
[#if m._NO_VIRTUSER_RECURSION_??]
R<$+> $+ <@ $+>			$: $>ParseLocal $>Parse0 $>canonify $1
[#else]
[#if m._VIRTUSER_STOP_ONE_LEVEL_RECURSION_??]
# an address that stands for itself is not looked up again
R<$+> $+ <@ $+>			$: <$1> $2 <@ $3> $| $1
R<$+> $+ <@ $+> $| $&{RecipientAddress}	$: $>ParseLocal $>Parse0 $>canonify $1
R<$+> $+ <@ $+> $| $*		$: <$1> $2 <@ $3>
[/#if]
R<$+> $+ <@ $+>			$: $>Recurse $1
[/#if]

