dnl Helpers of the features that ask DNS lists. The rules stand in check_relay; a client that is not
dnl refused leaves one of the words OKSOFAR and TMPOK, which nothing looks at.

dnl _LIST_LOOKUP_(map, list): the rules that look up {client_addr}, up to the mark <?> and the
dnl answer.
define(`_LIST_LOOKUP_', `R$`'*			$: $`'&{client_addr}
R$`'-.$`'-.$`'-.$`'-		$: <?> $`'($1 DOL(4).DOL(3).DOL(2).DOL(1).$2. $: <absent> $`')
R<?> <absent>		$: OKSOFAR')

dnl _EDNSBL_MAP_(flag): the map ednsbl, once; the flag says what an answer ends with.
define(`_EDNSBL_MAP_', `ifdef(`_EDNSBL_R_', `', `define(`_EDNSBL_R_', `')
PUSHDIVERT(6)dnl
# DNS lists
Kednsbl dns -R A $1 -T<TMP> -r`'ifdef(`EDNSBL_TO', `EDNSBL_TO', `5')
POPDIVERT
')')

dnl _LOOKUP_FAILED_(reply, code, text): the rule for a temporary failure. Without a reply it is
dnl ignored; the reply t is the standard text.
define(`_LOOKUP_FAILED_', `R<?> $`'+ <TMP>		ifelse(
`$1', `', `$: TMPOK',
`$1', `t', `$`'#error $`'@ $2 $: $3',
`$`'#error $`'@ $2 $: $1')')

dnl _LIST_FAILED_(list, reply): the same for the lists that {client_addr} is looked up in.
define(`_LIST_FAILED_', `_LOOKUP_FAILED_(`$2', `4.4.3',
``"451 Temporary lookup failure of " $&{client_addr} " at $1"'')')

dnl _LIST_HIT_(list, reply): what happens to a client that is listed.
define(`_LIST_HIT_', `ifelse(
`$2', `', `$`'#error $`'@ 5.7.1 $: "550 Rejected: " $`'&{client_addr} " listed at $1"',
`$2', `discard', `$`'#discard $: $1',
`$2', `quarantine', `$`'#error $`'@ quarantine $: $1',
`$`'#error $`'@ 5.7.1 $: $2')')
