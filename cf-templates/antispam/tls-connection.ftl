[#assign failures = {
  "SOFTWARE": "TLS handshake failed.",
  "PROTOCOL": "STARTTLS failed.",
  "CONFIG": "STARTTLS temporarily not possible.",
  "DANE_FAIL": "DANE check failed."
} + target.knows("8.18")?then({
  "DANE_TEMP": "DANE check failed temporarily.",
  "DANE_NOTLS": "DANE: missing STARTTLS."
}, {})]
[#assign unverified = {
  "NOT": "no authentication requested",
  "NO": "not authenticated",
  "FAIL": "authentication failed",
  "NONE": "other side does not support STARTTLS",
  "CLEAR": "STARTTLS disabled locally"
}]
[#assign permanent = m.TLS_PERM_ERR??]
[#assign temporary = target.knows("8.17")?then("454", "403")]
[#-- Without anything that requires more, a session only must not have failed. --]
[#assign full = m._ACCESS_TABLE_?? || m._MTA_STS_?? || m._FULL_TLS_CONNECTION_CHECK_??]
##### TLS_connection: result of the verification $| <requirement>
STLS_connection
[#if full]
[#if !m._ACCESS_TABLE_??]
# nothing is required
R$*				$: < $1
R< $* $| $*			$: $1 $| $2
R< $*				$@ $1
[/#if]
# the reply that a failure gets, then what is required: <VERIFY or ENCR> <bits:extensions>
R$* $| <$*> $*			$: $1 $| <$2>
R$* $| <PERM + $={Tls}$*>		$: $1 $| <503:5.7.0> <$2$3>
R$* $| <TEMP + $={Tls}$*>		$: $1 $| <403:4.7.0> <$2$3>
R$* $| <$={Tls}$*>		$: $1 $| <[=permanent?then("554:5.7.0", temporary + ":4.7.0")]> <$2$3>
R$* $| <$-:$+> <VERIFY>		$: $1 $| <$2:$3> <VERIFY> <:>
R$* $| <$-:$+> <$={Tls}:$->	$: $1 $| <$2:$3> <$4> <$5:>
R$* $| <$-:$+> <$={Tls}:$- + $+>	$: $1 $| <$2:$3> <$4> <$5:$6>
R$* $| <$-:$+> <$={Tls} + $+>	$: $1 $| <$2:$3> <$4> <0:$5>
[#list failures as result, text]
R[=result] $| <$-:$+> $*		$#error $@ $2 $: $1 " [=text]"
[/#list]
[/#if]
[#list failures as result, text]
R[=result] $*			$#error $@ [=permanent?then("5.7.0", "4.7.0")] $: "[=permanent?then("554", temporary)] [=text]"
[/#list]
[#if full]
# the certificate
R$={TlsVerified} $| <$+> <VERIFY> <$*>	$: <$2> <$3>
R$* $| <$+> <ENCR> <$*>		$: <$2> <$3>
[#list unverified as result, text]
R[=result] $| <$-:$+> <VERIFY> <$*>	$#error $@ $2 $: $1 " [=text]"
[/#list]
R$| <$-:$+> <VERIFY> <$*>		$#error $@ $2 $: $1 " authentication required"
R$+ $| <$-:$+> <VERIFY> <$*:$*>	$#error $@ $3 $: $2 " authentication failure " $5
# the key length, then the extensions
R<$+> <$-:$*>			$: <$1> <$2:$3> $>max $&{cipher_bits}:$&{auth_ssf}
R<$+> <$-:$*> $+			$: <$1> <$2:$3> <$4> $(arith l $@ $4 $@ $2 $)
R<$-:$+> <$-:$*> <$+> TRUE		$#error $@ $2 $: $1 " encryption too weak " $5 " less than " $3
R<$+> <$-:$+> <$+> $-		$@ $>TLS_req <$3> $| <$1>
R$*				$@ OK

##### TLS_req: <extension ++ ...> $| <code:D.S.N>
STLS_req
R$| $+				$@ OK
R<CN> $*			$: <CN:$&{TLS_Name}> $1
R<CN++$+> $*			$: <CN:$&{TLS_Name}++$1> $2
[#if m._FFR_TLS_ALTNAMES??]
# any name in the certificate will do; then the name of the host is asked for, whatever CN says
R<CN:$={cert_altnames}> $| <$+>	$@ $>TLS_req $| <$2>
R<CN:$={cert_altnames}++$+> $| <$+>	$@ $>TLS_req <$2> $| <$3>
R<CN:$*++$+> $| $*		$: <CN:$&{TLS_Name}++$2> $| $3
R<CN:$*> $| $*		$: <CN:$&{TLS_Name}> $| $2
[/#if]
[#list {"CN": ["cn_subject", "CN"], "CS": ["cert_subject", "Cert Subject"], "CI": ["cert_issuer", "Cert Issuer"]} as tag, of]
R<[=tag]:$&{[=of[0]]}> $| <$+>		$@ $>TLS_req $| <$1>
R<[=tag]:$&{[=of[0]]}++$+> $| <$+>	$@ $>TLS_req <$1> $| <$2>
R<[=tag]:$+++$+> $| <$-:$+>		$#error $@ $4 $: $3 " [=of[1]] " $&{[=of[0]]} " does not match " $1
R<[=tag]:$+> $| <$-:$+>		$#error $@ $3 $: $2 " [=of[1]] " $&{[=of[0]]} " does not match " $1
[/#list]
[#if m._ACCESS_TABLE_??]
R<CITag:$-> $| <$+>		$: <$(access $1:$&{cert_issuer} $: ? $)> $| <$2>
R<CITag:$-++$+> $| <$+>		$: <$(access $1:$&{cert_issuer} $: ? $)> <$2> $| <$3>
R<OK> $| <$+>			$@ $>TLS_req $| <$1>
R<OK> <$+> $| <$+>		$@ $>TLS_req <$1> $| <$2>
R<?> $* $| <$-:$+>		$#error $@ $3 $: $2 " Cert Issuer " $&{cert_issuer} " not acceptable"
[/#if]

##### max: the greater of a:b, where nothing counts as 0
Smax
R:				$: 0
R:$-				$: $1
R$-:				$: $1
R$-:$-				$: $(arith l $@ $1 $@ $2 $) : $1:$2
RTRUE:$-:$-			$: $2
R$-:$-:$-			$: $2
[/#if]

