[#import "hook.ftl" as h]
[#--
  tls_client, tls_server, tls_rcpt: what the access database requires of the TLS session with this
  client, with this server, or for this recipient. TLS_connection compares it with what there is.
  {TLS_Name} keeps the name that the requirement CN is about.
--]
[#macro requirement tag side]
R$*				$: $(macro {TLS_Name} $@ $&{[=side]_name} $) $1
R$* $| $*			$: $1 $| $>D <$&{[=side]_name}> <?> <! "[=tag]"> <>
R$* $| <?> <>			$: $1 $| $>A <$&{[=side]_addr}> <?> <! "[=tag]"> <>
R$* $| <?> <>			$: $1 $| <$(access [=tag]: $: ? $)>
[/#macro]
##### tls_rcpt: recipient
Stls_rcpt
[@h.hook name="Local_tls_rcpt" set=m._LOCAL_TLS_RCPT_??/]
[=rules("tls_rcpt-session")][#t]
[#if m._ACCESS_TABLE_??]
R$*				$: $(macro {TLS_Name} $@ $&{server_name} $) $1
R$*				$: <?> $>CanonAddr $1
R<?> $* <@$*.>			<?> $1 <@$2>
R<?> $+ <@$+>			$: $1 <@$2> $| <F:$1@$2> <U:$1@> <D:$2> <E:>
R<?> $+				$: $1 $| <U:$1@> <E:>
R<?>				$@ OK
R$* $| $+			$: $>SearchList <! "TLS_Rcpt"> $| $2 <>
R<?>				$@ OK
R<$*<TMPF>>			$#error $@ 4.3.0 $: [=m._TMPFMSG_]
R<$+>				$@ $>TLS_connection $&{verify} $| <$1>
[/#if]

##### tls_client: result of the verification $| STARTTLS or MAIL
Stls_client
[@h.hook name="Local_tls_client" set=m._LOCAL_TLS_CLIENT_?? parts=2/]
[#if m._ACCESS_TABLE_??]
[@requirement tag="TLS_Clt" side="client"/]
[#else]
R$* $| $*			$: $1
[/#if]
R$*				$@ $>TLS_connection $1

##### tls_server: result of the verification
Stls_server
[@h.hook name="Local_tls_server" set=m._LOCAL_TLS_SERVER_??/]
[=rules("tls_server-session")][#t]
[#if m._ACCESS_TABLE_??]
R$*				$: $1 $|
[@requirement tag="TLS_Srv" side="server"/]
[/#if]
R$*				$@ $>TLS_connection $1

