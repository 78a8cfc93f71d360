##### RelayTLS: may the client relay for the sake of its certificate?
SRelayTLS
[#if m._ACCESS_TABLE_??]
R$*				$: <$&{verify}>
R<$={TlsVerified}>		$: <$(access CERTISSUER:[#if m._CERT_REGEX_ISSUER_??]$(CERTIssuer $&{cert_issuer} $)[#else]$&{cert_issuer}[/#if] $: ? $)>
R<SUBJECT>			$: <$(access CERTSUBJECT:[#if m._CERT_REGEX_SUBJECT_??]$(CERTSubject $&{cert_subject} $)[#else]$&{cert_subject}[/#if] $: ? $)>
R<RELAY>				$# RELAY
R$*				$: NO
[/#if]

