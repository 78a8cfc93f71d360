######################################################################
### Parse1: choose the mailer
######################################################################

SParse1
[#if m._MAILER_smtp_??]

# a literal: the site's rules may put a relay behind it, [1.2.3.4]:mailer:host
R$* <@ [$+]> $*			$: $>ParseLocal $1 <@ [$2]> $3
R$* <@ [$+]> $*			$: $1 <@ [$2]:$S> $3
R$* <@ [$+]:> $*		$#[=m.confSMTP_MAILER] $@ [$2] $: $1 <@ [$2]> $3
R$* <@ [$+]:$-:$*> $*		$#$3 $@ $4 $: $1 <@ [$2]> $5
R$* <@ [$+]:$+> $*		$#[=m.confSMTP_MAILER] $@ $3 $: $1 <@ [$2]> $4
[/#if]

[#if m._LDAP_ROUTING_??]
# domains whose users the LDAP directory knows, as they are and under the masquerade name
R$+ <@ $={LDAPRoute} .>		$: $>LDAPExpand <$1 <@ $2.>> <$1 @ $2> <>
R$+ <@ $={LDAPRouteEquiv} .>	$: $>LDAPExpand <$1 <@ $2.>> <$1 @ $M> <>

[/#if]
[#if m._VIRTUSER_TABLE_??]
[#include "virtuser.ftl"]
[/#if]
[=rules("Parse1-local")][#t]
# local users; a leading @ tells the local mailer to leave the name alone (see localaddr)
[#if m._STICKY_LOCAL_DOMAIN_?? && m.MAIL_HUB??]
R$+ <@ $=w .>			$: $>MailerToTriple <$H> $1 <@ $2.>
[/#if]
R$=L <@ $=w .>			$#[=m.confLOCAL_MAILER] $: @ $1
[#if m._STICKY_LOCAL_DOMAIN_??]
R$+ + $* <@ $=w .>		$#[=m.confLOCAL_MAILER] $: $1+$2
R$+ <@ $=w .>			$#[=m.confLOCAL_MAILER] $: @ $1
[#else]
R$+ <@ $=w .>			$#[=m.confLOCAL_MAILER] $: $1
[/#if]
[=rules("Parse1-route")][#t]
[=diversion(4)]
[#list ["V", "W", "X"] as class]
[#if m["_CLASS_" + class + "_"]??]
R$* <@ $=[=class] .UUCP.> $*	$: $>MailerToTriple <$[=class]> $1 <@ $2.UUCP.> $3
[/#if]
[/#list]
[#if m.UUCP_RELAY??]
R$* <@ $+ .UUCP.> $*		$: $>MailerToTriple <$Y> $1 <@ $2.UUCP.> $3
[#elseif m._MAILER_uucp_??]
R$* <@ $+ .UUCP.> $*		$#[=m.confUUCP_MAILER] $@ $2 $: $1 <@ $2.UUCP.> $3
[/#if]
[#if m.BITNET_RELAY??]
R$* <@ $+ .BITNET.> $*		$: $>MailerToTriple <$B> $1 <@ $2.BITNET.> $3
[/#if]
[#if m.DECNET_RELAY??]
R$* <@ $+ .DECNET.> $*		$: $>MailerToTriple <$C> $1 <@ $2.DECNET.> $3
[/#if]
[#if m._MAILER_fax_??]
R$* <@ $+ .FAX.> $*		$#fax $@ $2 $: $1
[#elseif m.FAX_RELAY??]
R$* <@ $+ .FAX.> $*		$: $>MailerToTriple <$F> $1 <@ $2.FAX.> $3
[/#if]
[=rules("Parse1-networks")][#t]
[=diversion(1)]
# everything else that names a host
R$* <@ $*> $*			$: $>MailerToTriple <$S> $1 <@ $2> $3
[#if m._MAILER_smtp_??]
R$* <@ $*> $*			$#[=m.confSMTP_MAILER] $@ $2 $: $1 <@ $2> $3
[#else]
R$* <@ $*> $*			$#error $@ 5.1.2 $: "553 Unrecognized host name " $2
[/#if]

# users without a host
R$=L				$#[=m.confLOCAL_MAILER] $: @ $1
R$+				$#[=m.confLOCAL_MAILER] $: $1
