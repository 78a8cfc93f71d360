dnl FEATURE(`dnsbl', list, reply, temporary): refuse clients that a DNS list names.
dnl
dnl   list: domain of the list. Required.
dnl   reply: text of the reply, or discard, or quarantine.
dnl     Default: "550 Rejected: ADDRESS listed at LIST".
dnl   temporary: t for the standard reply to a failed lookup, or the reply.
dnl     Default: a failed lookup is ignored.
dnl
dnl May be used several times. Before the first use DNSBL_MAP may be defined, class and flags of the map,
dnl and DNSBL_MAP_OPT, more flags.
dnl
dnl Since: 8.10
dnl Example: FEATURE(`dnsbl', `bl.example')
dnl Example: FEATURE(`dnsbl', `bl.example', `"550 " $&{client_addr} " is listed"', `t')
dnl Example: FEATURE(`dnsbl', `bl.example', `discard', `"451 Try again later"')
dnl Example: FEATURE(`dnsbl', `bl.example', `quarantine')
ifelse(len(_ARG_), `0',
  `_MCC_ERROR_(`FEATURE(dnsbl) needs the name of a list as argument')')
_DEFIFNOT(`DNSBL_MAP', `dns -R A')
ifdef(`_DNSBL_R_', `', `define(`_DNSBL_R_', `')
PUSHDIVERT(6)dnl
# DNS lists
Kdnsbl DNSBL_MAP -T<TMP>`'_OPTINS(`DNSBL_MAP_OPT', ` ')
POPDIVERT
')
PUSHDIVERT(8)dnl
# DNS list _ARG_
_LIST_LOOKUP_(`dnsbl', _ARG_)
_LIST_FAILED_(_ARG_, _ARGUMENT_(3))
R<?> $+			_LIST_HIT_(_ARG_, _ARGUMENT_(2))
POPDIVERT
