dnl HACK(`dnsblaccess', list, reply, temporary, tag): refuse clients that a DNS list names, unless
dnl     the access map has another decision for the answer of the list.
dnl
dnl   list: domain of the list. Required.
dnl   reply: text of the reply. Default: "550 Rejected: ADDRESS listed at LIST".
dnl   temporary: t for a reply about it, or the text of one: what a failed lookup does. Default: it
dnl     is ignored.
dnl   tag: the tag of the access map. Default: dnsblaccess.
dnl
dnl The answer, an address such as 127.0.0.2, is looked up in the access map as
dnl dnsblaccess:127.0.0.2, then without its last numbers, then dnsblaccess: alone. OK and RELAY let
dnl the client pass, DISCARD discards, ERROR:... gives another reply; everything else, and no entry,
dnl refuses the client. May be used several times. EDNSBL_TO, before the first one, is the number of
dnl tries of a query, by default 5.
dnl
dnl Needs: access_db
dnl Before: FEATURE(`access_db')
dnl Example: HACK(`dnsblaccess', `bl.example')
dnl Example: HACK(`dnsblaccess', `bl.example', `"550 Go away, " $&{client_addr}', `t', `BlAccess')
dnl Example: HACK(`dnsblaccess', `bl.example', `', `"451 Come back later"')
ifelse(len(_ARG_), `0',
  `_MCC_ERROR_(`HACK(dnsblaccess) needs the name of a list as argument')')
ifdef(`_ACCESS_TABLE_', `',
  `_MCC_ERROR_(`HACK(dnsblaccess) needs FEATURE(access_db) before it')')
_EDNSBL_MAP_(`-a.')
define(`_DNSBL_ACCESS_TAG_', ifelse(_ARGUMENT_(4), `', ``dnsblaccess'', `_ARGUMENT_(4)'))
dnl _DNSBL_ACCESS_(key): the entry of the access map; %1 in it is the client, %2 the list.
define(`_DNSBL_ACCESS_', `<$`'(access _DNSBL_ACCESS_TAG_:$1 $`'@ $`'&{client_addr} dnl
$`'@ _ARG_ $: ? $`')>')
PUSHDIVERT(8)dnl
# DNS list _ARG_, with decisions of the access map
_LIST_LOOKUP_(`ednsbl', _ARG_)
_LIST_FAILED_(_ARG_, _ARGUMENT_(3))
R<?> $+ .		$: <?> $1
R<?> $+			$: _DNSBL_ACCESS_(`$1') $1
R<?> $+ . $-		_DNSBL_ACCESS_(`$1') $1
R<?> $+			$: _DNSBL_ACCESS_(`') $1
R<$* <TMPF>> $*		$: <?> $2 <TMP>
_LIST_FAILED_(_ARG_, _ARGUMENT_(3))
R<$={Accept}> $*	$: OKSOFAR
R<DISCARD> $*		$#discard $: discard
R<ERROR : $-.$-.$- : $+> $*	$#error $@ $1.$2.$3 $: $4
R<ERROR : $+> $*	$#error $: $1
R<$*> $*		ifelse(_ARGUMENT_(2), `', `_LIST_HIT_(_ARG_, `')',
  `$#error $@ 5.7.1 $: '_ARGUMENT_(2))
POPDIVERT
