dnl FEATURE(`badmx', pattern): refuse senders whose domain has mail exchangers that cannot be reached
dnl     from outside.
dnl
dnl   pattern: regular expression for the addresses of bad mail exchangers.
dnl     Default: "^(127\.|10\.|0\.0\.0\.0)".
dnl
dnl An address in place of a name of a mail exchanger is refused, too. The check comes after the
dnl ones of the sender, and not for senders that the access map accepts.
dnl
dnl Since: 8.14
dnl Example: FEATURE(`badmx')
dnl Example: FEATURE(`badmx', `^127\.0\.0\.1')
define(`_BADMX_CHK_', `1')
PUSHDIVERT(6)dnl
# Mail exchangers of a domain, their addresses, and the bad ones.
Kmxlist bestmx -z: -T<TEMP>
Kbadmx regex -a<BADMX> ^(([0-9]{1,3}\.){3}[0-9]){0,1}\.$
KdnsA dns -R A -a. -T<TEMP>
KBadMXIP regex -a<BADMXIP> ifelse(defn(`_ARG_'), `', `^(127\.|10\.|0\.0\.0\.0)', `_ARG_')
POPDIVERT
RULES_AT(`check_mail-accepted')dnl
R<$={ResOk}> $* <@$+>		$: $2 <@$3> $| $>BadMX $3
R$* $| $#$*			$#$2
R$* $| $*			$@ $1 $| $2
POPDIVERT
PUSHDIVERT(9)
#
# BadMX: are the mail exchangers of a domain such as can be reached?
# <MX> <domain> <: exchangers to look at :> <: exchangers done :>
#
SBadMX
R$*			$: <MX> <$1> <:$(mxlist $1 $):> <:>
R<MX> <$*> <:$*<TEMP>:> <:>	$#error $@ 4.1.2 $: "450 MX lookup failure for " $1
R<MX> <$*> <:$+:$*> <:$*>	<MX> <$1> <:$3> <:$4 $(badmx $2 $):>
R<MX> <$*> <:> <:$*<BADMX>:$*>	$#error $@ 5.1.2 $: "550 Illegal MX record for host " $1
R<MX> <$*> <:> <:$*>	$: <MX> <$1> <:$2> <:>
R<MX> <$*> <:$+:$*> <:$*>	<MX> <$1> <:$3> <:$4 $(dnsA $2 $):>
R<MX> <$*> <:> <:$*>	$: <MX> <$1> <:$2> <:>
R<MX> <$*> <:$+:$*> <:$*>	<MX> <$1> <:$3> <:$4 $(BadMXIP $2 $):>
R<MX> <$*> <:> <:$*<BADMXIP>:$*>	$#error $@ 5.1.2 $: "550 Invalid MX record for host " $1
POPDIVERT
