[#import "verdict.ftl" as v]
[#import "hook.ftl" as h]
[#include "connection-control.ftl"]
[#assign checkRelay = m._DELAY_CHECKS_???then("checkrelay", "check_relay")]
##### check_relay: may this client connect?  name $| address
SLocal_check_relay
S[=checkRelay]
[#if m._USE_CLIENT_PTR_??]
R$* $| $*			$: $&{client_ptr} $| $2
[/#if]
[@h.hook name="Local_check_relay" parts=2/]
R$*				$@ $>Basic_check_relay $1

SBasic_check_relay
[@v.deferred/]
[#if m._ACCESS_TABLE_??]
# the name decides, then the address
R$+ $| $+			$: $>D <$1> <?> <+ Connect> <$2>
R$| $+				$: $>A <$1> <?> <+ Connect> <>
R<?> <$+>			$: $>A <$1> <?> <+ Connect> <>
R<OK> <$*>			$@ OK
R<RELAY> <$*>			$@ RELAY
R<?> <$*>			$: OK
[@v.verdict after="<$*>"/]
[/#if]
[@apply atOnce=false/]
[=diversion(8)][#t]
[=rules("check_relay-client")][#t]

