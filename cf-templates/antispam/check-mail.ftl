[#import "verdict.ftl" as v]
[#import "hook.ftl" as h]
[#assign checkMail = m._DELAY_CHECKS_???then("checkmail", "check_mail")]
##### check_mail: may this sender send?
SLocal_check_mail
S[=checkMail]
[@h.hook name="Local_check_mail"/]
R$*				$@ $>Basic_check_mail $1

SBasic_check_mail
[@v.deferred/]
# the client's TLS session must be good enough to send at all
R$*				$: $1 $| $>tls_client $&{verify} $| MAIL
R$* $| $#$*			$#$2
R$* $| $*			$: $1
R<>				$@ <OK>
[#if !m._ACCEPT_UNQUALIFIED_SENDERS_??]
R<$+>				$: $1
R$+				$: <$1>
# a remote client neither is this host nor, where the daemon says f, has an unqualified domain
R<$+>				$: <$1> <$&{client_name}> <$&{daemon_flags}>
R<$+> <> <$*>			$: <$1>
R<$+> <$=w> <$*>			$: <$1>
R<$*@$-> <$+> <$* f $*>		$: <$1@$2> <REAL> <>
R<$+> <$+> <$* u $*>			$: <$1>
[#list ["localhost", "localhost.$m", "[127.0.0.1]", "[IPv6:0:0:0:0:0:0:0:1]", "[IPv6:::1]"] + m._NO_UUCP_???then([], ["localhost.UUCP"]) as self]
R<$*@[=self]> <$+> <$*>		$: <$1> <REAL> <>
[/#list]
R<$*> <REAL> <>			$#error $@ 5.5.4 $: "553 Real domain name required for sender address"
R<$+> <$+> <$*>			$: <$1>
[/#if]
# <status> address: ? has no domain yet
R$*				$: <?> $>CanonAddr $1
R<?> $* <@$+.>			$: <?> $1 <@$2>
R<?> $* <@$j>			$: <OKR> $1 <@$j>
[#if m._ACCEPT_UNRESOLVABLE_DOMAINS_??]
R<?> $* <@$+>			$: <OKR> $1 <@$2>
[#else]
R<?> $* <@$*$=P>		$: <OKR> $1 <@$2$3>
R<?> $* <@$+>			$: <$(resolve $2 $: $2<PERM> $)> $1 <@$2>
R<$* <$->> $*			$: <$2> $3
[/#if]
[#if m._ACCESS_TABLE_??]
R<?> $*				$: <?> $1 $| $>SearchList <+ From> $| <U:$1@> <>
R<$-> $+ <@$+>			$: <$1> $2 <@$3> $| $>SearchList <+ From> $| <F:$2@$3> <U:$2@> <D:$3> <>
R$* $| <$={Accept}>		$# $2
R$* $| <?>			$: $1
R$* $| <$+>			$: <$2> $| $1
[@v.verdict after="$| $*"/]
[/#if]
# no domain
[#if m._ACCEPT_UNQUALIFIED_SENDERS_??]
R<?> $*				$@ @ $1
[#else]
R<?> $*				$: <$&{daemon_flags}> <$&{client_addr}> $1
R<$* u $*> <$*> $*		$@ @ $4
R<$*> <> $*			$@ <OKR>
R<$*> <$+> $*			$#error $@ 5.5.4 $: "553 Domain name required for sender address " $&f
[/#if]
# a domain that mail could be returned to
[=rules("check_mail-accepted")][#t]
R<$={ResOk}> $+			$@ @ $2
R<TEMP> $+			$#error $@ 4.1.8 $: "451 Domain of sender address " $&f " does not resolve"
R<PERM> $+			$#error $@ 5.1.8 $: "553 Domain of sender address " $&f " does not exist"
# a domain that the lookup could not even read
R<$*> $*			$#error $@ 5.5.4 $: "553 Domain name required for sender address " $&f

