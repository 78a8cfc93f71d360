dnl FEATURE(`rhsbl', list, reply, temporary): refuse senders whose domain a DNS list names.
dnl
dnl   list: domain of the list. Required.
dnl   reply: text of the reply. Default: "550 Mail from DOMAIN refused by blackhole site LIST".
dnl   temporary: t, or a reply text: what a failed lookup does. Default: it is ignored.
dnl
dnl Senders with an entry OK or RELAY in the access map, with the tag rhs: or without one, are not
dnl looked up. The macro {RHS} holds the domain, for the texts. May be used several times. It shares
dnl its map with FEATURE(`dnsbl').
dnl
dnl Needs: access_db
dnl Example: FEATURE(`rhsbl', `rhs.example')
dnl Example: FEATURE(`rhsbl', `rhs.example', `"550 Not from " $&{RHS}', `t')
dnl Example: FEATURE(`rhsbl', `rhs.example', `', `"451 Try again later"')
ifelse(len(_ARG_), `0',
  `_MCC_ERROR_(`FEATURE(rhsbl) needs the name of a list as argument')')
_NEEDS_ACCESS_DB_(`rhsbl')
ifdef(`_DNSBL_R_', `', `ifdef(`_RHSBL_R_', `', `
PUSHDIVERT(6)dnl
# DNS lists of domains
Kdnsbl host -T<TMP>
POPDIVERT
')')
define(`_RHSBL_R_', `')
PUSHDIVERT(8)dnl
# DNS list of domains _ARG_
R$*			$: <@> $>CanonAddr $&f
R<@> $* <@$+.>		$: <@> <$2> $>SearchList <+ rhs> $| <F:$1@$2> <D:$2> <>
R<@> <$+> <$={Accept}>	$: OKSOFAR
R<@> <$+> <$*>		$: <?> $(dnsbl $1._ARG_. $: <absent> $) $(macro {RHS} $@ $1 $)
R<?> <absent>		$: OKSOFAR
R<@> $*			$: OKSOFAR
_LOOKUP_FAILED_(_ARGUMENT_(3), `4.7.1',
  ``"451 Temporary lookup failure of " $&{RHS} " at '_ARG_`"'')
R<?> $+			$#error $@ 5.7.1 $: ifelse(_ARGUMENT_(2), `',
  `"550 Mail from " $&{RHS} " refused by blackhole site _ARG_"', `_ARGUMENT_(2)')
POPDIVERT
