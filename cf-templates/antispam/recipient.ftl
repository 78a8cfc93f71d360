[#-- The two ways a check looks at an address. --]
##### CanonAddr: the canonical form, or the error that its syntax is
SCanonAddr
R$*			$: $>Parse0 $>canonify $1
[#if m._USE_DEPRECATED_ROUTE_ADDR_??]
# a source route <@a>: @b: user@c becomes user%c%b <@a>
R<@ $+> : $+		$: $2 $| <@ $1>
R$* : $* $| $* <@ $*>	$2 $| $1 $3 <@ $4>
R$* $| $*		$: $1 $2
R$* @ $* <@ $*>		$1 % $2 <@ $3>
[/#if]

##### ParseRecipient: the address behind user%domain@relay, when we relay for relay
SParseRecipient
R$*				$: <NO> $>CanonAddr $1
R<NO> $* <@$*.>			<NO> $1 <@$2>
R<NO> $- <@$*>			$: <NO> $(dequote $1 $) <@$2>
# another address in the user part counts when its relay is one of ours
[#assign ours = m._RELAY_HOSTS_ONLY_???then("", "$*")]
[#if m._RELAY_ENTIRE_DOMAIN_??]
R<NO> $* $=O $* <@$*$=m>		$: <RELAY> <$1 $2 $3 <@$4$5>>
[/#if]
[#if m._RELAY_HOSTS_ONLY_??]
R<NO> $* $=O $* <@$=R>			$: <RELAY> <$1 $2 $3 <@$4>>
[#if m._ACCESS_TABLE_??]
R<NO> $* $=O $* <@$+>			$: <$(access To:$4 $: NO $)> <$1 $2 $3 <@$4>>
R<NO> <$* $=O $* <@$+>>			$: <$(access $4 $: NO $)> <$1 $2 $3 <@$4>>
[/#if]
[#else]
R<NO> $* $=O $* <@$*$=R>		$: <RELAY> <$1 $2 $3 <@$4$5>>
[#if m._ACCESS_TABLE_??]
R<NO> $* $=O $* <@$+>			$: $>D <$4> <NO> <+ To> <$1 $2 $3 <@$4>>
[/#if]
[/#if]
R<NO> <$* <@$*>>			$: <NO> $1 <@$2>
[=rules("ParseRecipient-mx")][#t]
R<RELAY> <$* <@$*>>			$@ $>ParseRecipient $1
R<$+> <$* <@$*>>			$@ $2 <@$3>
R<NO> $*				$@ $1

