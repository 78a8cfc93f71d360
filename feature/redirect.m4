dnl FEATURE(`redirect'): refuse mail to user@host.REDIRECT with the reply 551 and the address
dnl     user@host.
dnl
dnl Such addresses stand in the alias file for people who have moved. While that file is rebuilt
dnl (operation mode i) they pass.
dnl
dnl Example: FEATURE(`redirect')
PUSHDIVERT(6)dnl
CPREDIRECT
POPDIVERT
PUSHDIVERT(3)
# People who have moved
R$* < @ $+ . REDIRECT . >		$: < ${opMode} > $1 < @ $2 . REDIRECT . >
R< i > $*				$: $1
R< $- > $* < @ $+ . REDIRECT . >	$#error $@ 5.1.1 $: "551 User has moved; please try " < $2 @ $3 >

POPDIVERT
