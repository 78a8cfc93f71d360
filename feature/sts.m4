dnl FEATURE(`sts', map, no_san_tst): follow the MTA-STS policies of recipient domains (RFC 8461).
dnl
dnl   map: class, flags and file of the map of policies, in the form of the Postfix resolver.
dnl     Default: "socket -d5 -T<TMPF> inet:5461@127.0.0.1".
dnl   no_san_tst: NO_SAN_TST: do not ask for the name of the server in the certificate.
dnl     Default: it must be one of the alternative names of the certificate.
dnl
dnl A domain with a policy secure gets mail only over TLS with a certificate that verifies, from a
dnl server that the policy names. A rule with D or M in Clt_Features: turns DANE or MTA-STS off.
dnl
dnl Since: 8.17
dnl Example: FEATURE(`sts')
dnl Example: FEATURE(`sts', `hash -T<TMPF> /etc/mail/sts', `NO_SAN_TST')
define(`_MTA_STS_', `1')
define(`_NEED_MACRO_MAP_', `1')
define(`_STS_SAN', ifelse(_ARGUMENT_(2), `NO_SAN_TST', `0', `1'))
PUSHDIVERT(6)dnl
# MTA-STS: policies, and the parts of a policy
O StrictTransportSecurity=true
ifelse(_STS_SAN, `1', `O SetCertAltnames=true
')dnl
Ksts ifelse(defn(`_ARG_'), `', `socket -d5 -T<TMPF> inet:5461@127.0.0.1', `_ARG_')
Kstsxsni regex -a: -s3 (.*)(servername=)(.*)
Kstsxsni2 regex -a: -s2 (.*)(servername=.*)
Kstsxmatch regex -a: -s2 (match=)(.*)
Kstsxnodaneflag regex -a@ -s3 (.*)(flags=)([^;]*d)(.*)
POPDIVERT
RULES_AT(`tls_server-session')dnl
# the policy of the domain that the recipient is in
R$*				$: $1 $| $>STS_server $1
R$* $| $#$*			$#$2
R$* $| $*			$: $1
POPDIVERT
RULES_AT(`tls_rcpt-session')dnl
# the policy of the domain of the recipient
R$*				$: $1 $| $>STS_rcpt $1
R$* $| $#$*			$#$2
R$* $| $*			$: $1
POPDIVERT
PUSHDIVERT(9)
#
# STS_policy: what the policy of the domain of an address says   -> <secure> settings, or <>
#
SSTS_policy
R$+ @ $+		$2
R$+ .			$: $1
R$+			$: <$(sts $1 $: $)>
R<$*<TMPF>>		$#error $@ 4.7.0 $: 450 STS lookup temp fail
R<secure $*>		$@ <secure> $1
R$*			$@ <>
#
# STS_server: is the session secure enough?   result of the verification
#
SSTS_server
R$*			$: $1 $| $>STS_policy $&{rcpt_addr}
R$* $| $#$*		$#$2
R$* $| <secure> $*	$@ $>TLS_connection $1 $| <TEMP+VERIFY:128>
#
# STS_rcpt: may this server have mail for the recipient?   address
#
SSTS_rcpt
R$*			$: $1 $| $&{rcpt_addr}
R$* $|			$@ ok
R$* $| $*		$: $>STS_policy $1
R$#$*			$#$1
R<>			$@ ok
# the server must be one of <:names:>; .domain stands for a host of the domain
R<secure> $* servername=hostname	$: <secure> $1
R<secure> $*		$: <$(stsxmatch $1 $: $)>
R<$+>			$: <:$1> $&{server_name}
R<$*:$&{server_name}:$*> $*	$: <>
R<$+> $-.$+		$: <$1> <$(macro {TLS_Name} $@ .$3 $)>
R<$*:$&{TLS_Name}:$*> <>	$: <>
R<:$+:> <>		$#error $@ 4.7.0 $: 450 $&{server_name} not found in " " $1
# a server without a domain cannot be told
R<$+> $*		$@ ok
ifelse(_STS_SAN, `1', `dnl
# and so must the certificate say
R$*			$: $&{server_name}
R$={cert_altnames}	$@ ok
R$*			$#error $@ 4.7.0 $: 450 $&{server_name} not listed in SANs
')dnl
#
# STS_sni: the TLS options for a server whose policy must be followed
#
SSTS_sni
R$*			$: $>STS_policy $&{rcpt_addr}
R$#$*			$#$1
R<>			$@ ""
R<secure> $*		$: <$1> $| $(stsxsni $1 $: $)
R<$*> $| $+		$: <$1> $| $(macro {sts_sni} $@ $&{server_name} $)
R<$*> $| $*		$: $(stsxsni2 $1 $: : $)
R$+ :			$: $1
R$*			$@ sts=secure; $1
POPDIVERT
