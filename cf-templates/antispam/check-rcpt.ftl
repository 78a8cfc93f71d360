[#import "verdict.ftl" as v]
[#import "hook.ftl" as h]
[#assign checkRcpt = m._DELAY_CHECKS_???then("checkrcpt", "check_rcpt")]
##### check_rcpt: may this recipient be given?
SLocal_check_rcpt
S[=checkRcpt]
[@h.hook name="Local_check_rcpt"/]
R$*				$@ $>Basic_check_rcpt $1

SBasic_check_rcpt
R<>				$#error $@ nouser $: "553 User address required"
R$@				$#error $@ nouser $: "553 User address required"
[@v.deferred/]
[#if m._REQUIRE_QUAL_RCPT_??]
R$*				$: $1 $| <@$1> <$&{daemon_flags}>
R$* $| <@$*@$+> <$*>		$: $1
R$* $| <@$*> <$* r $*>		$#error $@ 5.5.4 $: "553 Fully qualified domain name required"
R$* $| $*			$: $1
[/#if]
# mail that ends here or with those we relay to; a failing lookup is kept for the end
R$*				$: $1 $| $>Rcpt_ok $1
[#if m._PROMISCUOUS_RELAY_??]
# everybody may relay
R$* $| $#$*			$#$2
R$* $| $*			$@ $1 $| @ $2
[#else]
R$* $| $#TEMP $+		$: <T $2> $1
R$* $| $#$*			$#$2
R$* $| RELAY			$@ RELAY
R$* $| $*			$: <O> $1
# or a client that may send anywhere
R<$+> $*			$: <$1> $>Relay_ok $2
R<$+> $#TEMP $+			$#error $2
R<$+> $#$*			$#$2
R<$+> RELAY			$@ RELAY
R<T $+> $*			$#error $1
[#if m.confRELAY_MSG??]
R$*				$#error $@ 5.7.1 $: [=m.confRELAY_MSG]
[#else]
R$*				$#error $@ 5.7.1 $: "550 Relaying denied[#if m._USE_AUTH_??]. Proper authentication required.[/#if]"
[/#if]
[/#if]

