dnl FEATURE(`refuse_clients', domain, reply): refuse clients whose name is in a domain.
dnl
dnl   domain: the domain; hosts in it count. Required.
dnl   reply: what the client reads. Default: "550 Clients of this domain are not welcome".
dnl
dnl May be used several times. Only a name that leads back to the address of the client counts.
dnl
dnl Example: FEATURE(`refuse_clients', `bad.example')
dnl Example: FEATURE(`refuse_clients', `bad.example', `"550 Go away"')
ifelse(_ARGUMENT_(1), `',
  `_MCC_ERROR_(`FEATURE(refuse_clients) needs a domain as argument')')
define(`_REFUSE_REPLY_', `"550 Clients of this domain are not welcome"')
RULES_AT(`check_relay-client')dnl
# no clients of _ARG_
R$*				$: $&{client_name}
R$* _ARG_			$#error $@ 5.7.1 $: ifelse(_ARGUMENT_(2), `', `_REFUSE_REPLY_', `_ARG2_')
POPDIVERT
