[#import "hook.ftl" as h]
[#--
  srv_features, clt_features: flags for a session as server or as client; try_tls: shall a client
  start TLS? The access database is asked for the name, for the address and for everybody.
  sendmail 8.17 lets clt_features, too, go by the macros of the client. Tags are quoted to stay one
  token whatever OperatorChars holds.
--]
[#macro lookup tag side]
R$*				$: $>D <$&{[=side]_name}> <?> <! "[=tag]"> <>
R<?> $*				$: $>A <$&{[=side]_addr}> <?> <! "[=tag]"> <>
R<?> $*				$: <$(access [=tag]: $: ? $)> <>
R<?> $*				$@ OK
[/#macro]
[#list [["srv", "Srv", m._LOCAL_SRV_FEATURES_??], ["clt", "Clt", m._LOCAL_CLT_FEATURES_??]] as f]
##### [=f[0]]_features
S[=f[0]]_features
[@h.hook name="Local_" + f[0] + "_features" set=f[2]/]
[#if m._ACCESS_TABLE_??]
[@lookup tag=f[1] + "_Features" side="client"/]
R<$*<TMPF>> $*			$#temp
R<$+> $*				$# $1
[/#if]

[/#list]
##### try_tls
Stry_tls
[@h.hook name="Local_try_tls" set=m._LOCAL_TRY_TLS_??/]
[#if m._ACCESS_TABLE_??]
[@lookup tag="Try_TLS" side="server"/]
R<$*<TMPF>> $*			$#error $@ 4.3.0 $: [=m._TMPFMSG_]
R<NO> $*				$#error $@ 5.7.1 $: "550 do not try TLS with " $&{server_name} " [" $&{server_addr} "]"
[/#if]

