[#import "verdict.ftl" as v]
[#assign hostsOnly = m._RELAY_HOSTS_ONLY_??]
##### Rcpt_ok: RELAY when mail for this recipient is accepted from anybody
SRcpt_ok
[#if m._LOOSE_RELAY_CHECK_??]
R$*				$: $>CanonAddr $1
R$* <@$*.>			$1 <@$2>
[#else]
R$*				$: $>ParseRecipient $1
[/#if]
R$#$*				$@ $#$1
[#if m._BLOCKLIST_RCPT_??]
# recipients that get no mail
R$*				$: <?> $1
R<?> $+ <@$=w>			$: $1 <@$2> $| <F:$1@$2> <U:$1@> <D:$2>
R<?> $+ <@$+>			$: $1 <@$2> $| <F:$1@$2> <D:$2>
R<?> $*				$: $1 $| <U:$1@>
R$* $| $+			$: $1 $| $>SearchList <+ To> $| $2 <>
R$* $| <$={Accept}>		$: $1
[#if m._DELAY_COMPAT_8_10_??]
R$* $| <$={SpamTag}>		$: $1
[/#if]
R$* $| <?>			$: $1
R$* $| <REJECT>			$#error $@ 5.2.1 $: [#if m.confRCPTREJ_MSG??][=m.confRCPTREJ_MSG][#else]"550 Mailbox disabled for this recipient"[/#if]
R$* $| <$+>			$: <$2> $| $1
[@v.verdict after="$| $*"/]
[/#if]
[#if !m._PROMISCUOUS_RELAY_??]
# clients with a certificate or a login that we trust
R$*				$: $1 $| $>RelayTLS
R$* $| $#$*			$#$2
R$* $| $*			$: $1
R$*				$: $1 $| $>Local_Relay_Auth $&{auth_type}
R$* $| $#$*			$#$2
R$* $| NO			$: $1
R$* $| $*			$: $1 $| $&{auth_type}
R$* $| $={TrustAuthMech}		$# RELAY
R$* $| $*			$: $1
[#if m._NO_UUCP_! == "r"]
# bang paths are never for us
R$* ! $*			$@ $1 ! $2
[/#if]
[#if m._NO_PERCENTHACK_! == "r"]
# nor are % paths
R$* % $*			$@ $1 % $2
[/#if]
[=rules("Rcpt_ok-own")][#t]
[#if m._RELAY_ENTIRE_DOMAIN_??]
R$+ <@$*$=m>			$@ RELAY
[/#if]
R$+ <@[=hostsOnly?then("", "$*")]$=R>			$@ RELAY
R$+ <@$=w>			$@ RELAY
[#if m._ACCESS_TABLE_??]
[#if m._RELAY_FULL_ADDR_??]
R$+ <@$+>			$: $1 <@$2> $| $>SearchList <+ To> $| <F:$1@$2> <[=hostsOnly?then("F", "D")]:$2> <F:$1@> <>
R$* $| <RELAY>			$@ RELAY
R$* $| <<TMPF>>			$#TEMP $@ 4.3.0 $: [=m._TMPFMSG_]
R$* $| <$+>			$: $1
[#elseif hostsOnly]
R$+ <@$+>			$: <$(access To:$2 $: ? $)> <$1 <@$2>>
R<?> <$+ <@$+>>			$: <$(access $2 $: ? $)> <$1 <@$2>>
[#else]
R$+ <@$+>			$: $>D <$2> <?> <+ To> <$1 <@$2>>
[/#if]
R<RELAY> <$*>			$@ RELAY
R<$*<TMPF>> <$*>			$#TEMP $@ 4.3.0 $: [=m._TMPFMSG_]
R<$*> <$*>			$: $2
[/#if]
[=rules("Rcpt_ok-mx")][#t]
# what has no domain is a user of this host
R$* <@$+>			$@ $1 <@$2>
R$*				$@ RELAY
[#else]
[#-- Everybody may relay: what else would allow it is not asked. --]
[#assign unasked = rules("Rcpt_ok-own") + rules("Rcpt_ok-mx")]
[/#if]

