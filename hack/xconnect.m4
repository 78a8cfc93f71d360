dnl HACK(`xconnect'): lets hosts named in the access map tell the address of the client they stand
dnl     for.
dnl
dnl A client that an XConnect: entry names, by its name, domain, address or network, may send XCNCT
dnl with the name and the address of its own client. What the entry says does not count.
dnl
dnl Needs: access_db
dnl Before: FEATURE(`access_db')
dnl Example: HACK(`xconnect')
ifdef(`_ACCESS_TABLE_', `', `_MCC_ERROR_(`HACK(xconnect) needs FEATURE(access_db) before it')')
PUSHDIVERT(9)
#
# x_connect: name $| address of a client -> $# no when it may not speak for others
#
Sx_connect
R$+ $| $+		$: $>D <$1> <?> <! XConnect> <$2>
R$| $+			$: $>A <$1> <?> <! XConnect> <>
R<?> <$+>		$: $>A <$1> <?> <! XConnect> <>
R<?> <$*>		$# no
R<$*> <$*>		$@ yes
POPDIVERT
