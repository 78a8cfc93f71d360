[#--
  FEATURE(ratecontrol), FEATURE(conncontrol): the limits of the access database for the client.
  With the argument nodelay they are applied when the client connects, even if delay_checks makes
  the rest of check_relay wait.
--]
[#assign limits = [
  {"on": m._RATE_CONTROL_??, "atOnce": m._RATE_CONTROL_IMMEDIATE_??, "name": "RateControl", "tag": "ClientRate",
    "now": "client_rate", "reply": m._RATE_CONTROL_REPLY!, "text": "Connection rate limit exceeded."},
  {"on": m._CONN_CONTROL_??, "atOnce": m._CONN_CONTROL_IMMEDIATE_??, "name": "ConnControl", "tag": "ClientConn",
    "now": "client_connections", "reply": m._CONN_CONTROL_REPLY!, "text": "Too many open connections."}
]?filter(l -> l.on)]
[#-- Applies the limits of one time; the workspace is lost. --]
[#macro apply atOnce]
[#list limits?filter(l -> l.atOnce == atOnce) as l]
R$*				$: $>[=l.name] dummy
R$#$*				$@ $#$1
[/#list]
[/#macro]
[#list limits as l]
##### [=l.name]: has the client more than its limit?
S[=l.name]
R$*				$: $>SearchList <! [=l.tag]> $| <A:$&{client_addr}> <E:> <>
R<?>				$@ OK
R<0>				$@ OK
R<$*<TMPF>>			$#error $@ 4.3.0 $: [=m._TMPFMSG_]
R<$+>				$: <$1> $| $(arith l $@ $1 $@ $&{[=l.now]} $)
R<$+> $| TRUE			$#error $@ 4.3.2 $: [=l.reply] [=l.text]

[/#list]
[#if m._CONTROL_IMMEDIATE_??]
##### check_relay: only the limits
Scheck_relay
[@apply atOnce=true/]

[/#if]
