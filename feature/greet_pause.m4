dnl FEATURE(`greet_pause', milliseconds): wait before the greeting, and refuse a client that speaks
dnl     before it.
dnl
dnl   milliseconds: how long to wait when the access map says nothing.
dnl     Default: no pause for clients that the access map does not name.
dnl
dnl Entries GreetPause: of the access map give the time for a client name, domain, address or network.
dnl Without the access map the argument is needed. The ruleset Local_greet_pause is asked first, with
dnl name $| address of the client.
dnl
dnl Needs: access_db
dnl Since: 8.13
dnl Example: FEATURE(`greet_pause', `5000')
dnl Example: FEATURE(`greet_pause')
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
