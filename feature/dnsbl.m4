dnl FEATURE(dnsbl, list, reply, failure): refuse clients whose address is in the DNS list. reply:
dnl the error text, or discard, or quarantine. failure: the error text when the lookup fails for the
dnl moment, t for the standard one; such failures are ignored without it. May be used several times.
dnl DNSBL_MAP (class and flags of the map) and DNSBL_MAP_OPT (more flags) stand before the first
dnl one.
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
