dnl FEATURE(greet_pause, milliseconds): wait before the greeting; a client that speaks first is
dnl refused. GreetPause: entries of the access map give the time for a client name, domain, address
dnl or network; the argument holds for the others. Needs access_db or an argument. The ruleset
dnl Local_greet_pause sees name $| address of the client first.
ifelse(len(_ARG_), `0', `ifdef(`_ACCESS_TABLE_', `', `_MCC_ERROR_(
`FEATURE(greet_pause) needs FEATURE(access_db) before it, or the milliseconds as argument')')')
define(`_GREET_PAUSE_', `')
PUSHDIVERT(9)
#
# greet_pause: milliseconds to wait before the greeting   name $| address
#
SLocal_greet_pause
Sgreet_pause
R$*			$: $1 $| <> $>"Local_greet_pause" $1
R$* $| <> $# $*		$# $2
R$* $| <> $*		$: $1
ifdef(`_ACCESS_TABLE_', `dnl
R$+ $| $+		$: $>D <$1> <?> <! GreetPause> <$2>
R$| $+			$: $>A <$1> <?> <! GreetPause> <>
R<?> <$+>		$: $>A <$1> <?> <! GreetPause> <>
R<?> <$*>		ifelse(len(_ARG_), `0', `$@', `$# '_ARG_)
R<<TMPF>> <$*>		$@
R<$+> <$*>		$# $1
', `dnl
R$*			$# _ARG_
')dnl
POPDIVERT
