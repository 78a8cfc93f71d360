[#--
  tls_srv_features, tls_clt_features: TLS options for a session as server or as client. The argument
  is name $| address of the other side.
--]
[#macro lookup tag]
R<$+> <$+>			$: <$2> $>D <$1> <?> <! "[=tag]"> <>
R<$+> <?> <>			$: <> $>A <$1> <?> <! "[=tag]"> <>
R<$*> <$+> <>			$: <$2>
R<?>				$: <"">
[/#macro]
[#if m._TLS_SESSION_FEATURES_??]
##### tls_srv_features
Stls_srv_features
[#if m._ACCESS_TABLE_??]
R$+ $| $+			$: <$1> <$2>
[@lookup tag="TLS_Srv_Features"/]
R<$+>				$@ $1
[#else]
R$*				$@ ""
[/#if]

[/#if]
[#if m._TLS_SESSION_FEATURES_?? || m._MTA_STS_?? || m._NEED_TLS_CLT_FEATURES??]
##### tls_clt_features
Stls_clt_features
[#if m._ACCESS_TABLE_??]
R$+ $| $+			$: <$1> <$2>
[@lookup tag="TLS_Clt_Features"/]
[#else]
R$* $| $*			$: <>
[/#if]
[#if m._MTA_STS_??]
# MTA-STS has options of its own, unless it is turned off (MM), there is no recipient, or DANE is used
R<$*>				$: <$1> <$&{rcpt_addr}> <$&{client_flags}>
R<$*> <> <$*>			$@ $1
R<$*> <$+> <$* MM $*>		$@ $1
R<$*> <$+> <$*>			$: <$1> <$&{sts_sni}> <$(stsxnodaneflag $1 $: NONE $)>
R<$*> <$+> <NONE>		$: <$1>
R<$*> <$*> <$*>			$: <$1> $| $>STS_sni
R<> $| $*			$@ $1
R<""> $| $*			$@ $1
R<$+> $| $*			$@ $1; $2
[/#if]
R<$+>				$@ $1
R$*				$@ ""

[/#if]
