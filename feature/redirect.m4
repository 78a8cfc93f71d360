dnl FEATURE(redirect): refuse mail to user@host.REDIRECT with the reply 551 and the address
dnl user@host, but not while the alias file is rebuilt (operation mode i).
PUSHDIVERT(6)dnl
CPREDIRECT
POPDIVERT
PUSHDIVERT(3)
# People who have moved
R$* < @ $+ . REDIRECT . >		$: < ${opMode} > $1 < @ $2 . REDIRECT . >
R< i > $*				$: $1
R< $- > $* < @ $+ . REDIRECT . >	$#error $@ 5.1.1 $: "551 User has moved; please try " < $2 @ $3 >

POPDIVERT
