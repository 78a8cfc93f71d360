[#assign any = m._RELAY_HOSTS_ONLY_???then("", "$*")]
##### Relay_ok: RELAY when this client may send to anybody
SRelay_ok
# its address
R$*				$: $&{client_addr}
R$@				$@ RELAY
R0				$@ RELAY
R127.0.0.1			$@ RELAY
RIPv6:0:0:0:0:0:0:0:1			$@ RELAY
RIPv6:::1			$@ RELAY
R$=R$*				$@ RELAY
[=rules("Relay_ok-address")][#t]
[#if m._ACCESS_TABLE_??]
R$*				$: $>A <$1> <?> <+ Connect> <$1>
R<RELAY> $*			$@ RELAY
[#if m._FFR_REJECT_IP_IN_CHECK_RCPT_??]
# the name of a refused address does not count
R<REJECT> $*			$@ REJECT
[/#if]
R<<TMPF>> $*			$#TEMP $@ 4.3.0 $: [=m._TMPFMSG_]
R<$*> <$*>			$: $2
[/#if]
[#if m._RELAY_DB_FROM_?? || m._RELAY_LOCAL_FROM_??]
# its sender address
R$*				$: <?> $>CanonAddr $&f
R<?> $+ <@$+.>			<?> $1 <@$2>
[#if m._RELAY_LOCAL_FROM_??]
R<?> $+ <@$=w>			$@ RELAY
[/#if]
[#if m._RELAY_DB_FROM_??]
R<?> $+ <@$+>			$: $>SearchList <! From> $| <F:$1@$2>[#if m._RELAY_DB_FROM_DOMAIN_??] <D:$2>[/#if] <>
R<RELAY>				$@ RELAY
R<<TMPF>>			$#TEMP $@ 4.3.0 $: [=m._TMPFMSG_]
[/#if]
[/#if]
# its name, which must be known for sure
R$*				$: <$&{client_resolve}>
R<TEMP>				$#TEMP $@ 4.4.0 $: "450 Relaying temporarily denied. Cannot resolve PTR record for " $&{client_addr}
R<FORGED>			$#error $@ 5.7.1 $: "550 Relaying denied. IP name possibly forged " $&{client_name}
R<FAIL>				$#error $@ 5.7.1 $: "550 Relaying denied. IP name lookup failed " $&{client_name}
R$*				$: $&{client_name}
R$@				$@ <@>
R$=w				$@ RELAY
[#if m._RELAY_ENTIRE_DOMAIN_??]
R$*$=m				$@ RELAY
[/#if]
R[=any]$=R				$@ RELAY
[#if m._ACCESS_TABLE_??]
[#if m._RELAY_HOSTS_ONLY_??]
R$+				$: <$(access Connect:$1 $: ? $)> <$1>
R<?> <$+>			$: <$(access $1 $: ? $)> <$1>
[#else]
R$+				$: $>D <$1> <?> <+ Connect> <$1>
[/#if]
R<RELAY> <$*>			$@ RELAY
R<$*<TMPF>> <$*>			$#TEMP $@ 4.3.0 $: [=m._TMPFMSG_]
R<$*> <$*>			$: $2
[/#if]
[#if !m._DELAY_CHECKS_??]
[=rules("check_rcpt-helo")][#t]
[/#if]

