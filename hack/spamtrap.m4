dnl HACK(`spamtrap'): refuses a message when one of its recipients is a trap for spammers.
dnl
dnl A trap is a complete address with an entry To:user@host POISON in the access map. Mail to it is
dnl accepted until the header is there, and refused then; so is a message with a trap in its To:
dnl header.
dnl
dnl Needs: access_db
dnl Before: FEATURE(`access_db')
dnl Example: HACK(`spamtrap')
ifdef(`_ACCESS_TABLE_', `', `_MCC_ERROR_(`HACK(spamtrap) needs FEATURE(access_db) before it')')
PUSHDIVERT(6)Kmacro macro
POPDIVERT
PUSHDIVERT(9)
#
# Traps for spammers
#
# Local_check_rcpt: a trap among the recipients is kept in mind
SLocal_check_rcpt
R$*			$: $1 $| $1
R$* $| < $+ >		$: $1 $| $2
R$* $| $+		$: $1 $| $>SearchList <! To> $| < E:$2 > < >
R$* $| < POISON >	$: $1 $(macro {PoisonRecipient} $@ POISON $)
R$* $| $*		$: $1

# check_eoh: the message is refused when its header is complete
Scheck_eoh
R$*			$: $&{PoisonRecipient}
R$+			$#error $@ 5.7.1 $: 550 Mail sent to spam lists is not accepted here

# CheckTo: a To header with a trap
HTo: $>CheckTo
SCheckTo
R$+			$: $1 $| $>SearchList <! To> $| < E:$1 > < >
R$* $| < POISON >	$#error $@ 5.7.1 $: 550 Mail sent by spamware is not accepted here
R$* $| $*		$: $1
POPDIVERT
