dnl FEATURE(`relay_based_on_MX'): relay mail to every host that names this host in its MX records.
dnl
dnl Whoever controls the DNS of a domain decides this way that his mail may pass through here.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`relay_based_on_MX')
define(`_RELAY_MX_SERVED_', `1')
PUSHDIVERT(6)dnl
# All mail exchangers of a host, with colons between them.
Kmxserved bestmx -z: -T<TEMP>
POPDIVERT
RULES_AT(`Rcpt_ok-mx')dnl
# hosts that name us in their MX records
R$+ <@$+>			$: <:$(mxserved $2 $):> $1 <@$2>
R<:$*<TEMP>:> $*		$#TEMP $@ 4.4.0 $: "450 Can not check MX records for recipient host " $1
R<$*:$=w.:$*> $*			$@ RELAY
R<:$*:> $*			$: $2
POPDIVERT
RULES_AT(`ParseRecipient-mx')dnl
# a route in the local part leads through this host when it serves the domain
R<NO> $* $=O $* <@$+>		$: <MX: :$(mxserved $4 $):> <$1 $2 $3 <@$4>>
R<MX: :$*<TEMP>:> $*		$#TEMP $@ 4.4.0 $: "450 Can not check MX records for recipient host " $1
R<MX: $* :$=w.: $*> $*		$: <RELAY> $4
R<MX: $*> <$*>			$: <NO> $2
POPDIVERT
