##### RelayTLS: may the client relay for the sake of its certificate?
SRelayTLS
[#if m._ACCESS_TABLE_??]
[#-- A regular expression of the site may pick the part of a name that is looked up. --]
R$*				$: <$&{verify}>
R<$={TlsVerified}>		$: ISSUER $| [#if m._CERT_REGEX_ISSUER_??]$(CERTIssuer $&{cert_issuer} $)[#else]$&{cert_issuer}[/#if]
RISSUER $| $*			$: <$(access CERTISSUER:$1 $: ? $)>
R<SUBJECT>			$: SUBJECT $| [#if m._CERT_REGEX_SUBJECT_??]$(CERTSubject $&{cert_subject} $)[#else]$&{cert_subject}[/#if]
RSUBJECT $| $*			$: <$(access CERTSUBJECT:$1 $: ? $)>
R<RELAY>				$# RELAY
R$*				$: NO
[/#if]

