dnl MAILER(`pop', instance): delivery into the mail drops of a POP server of the MH mail system.
dnl
dnl   instance: a name under which the file can be read once more. Default: pop.
dnl
dnl Mail to user@POP goes to the mailer pop. POP_MAILER_PATH, _FLAGS (Penu), _ARGS and _QGRP set the
dnl fields; MODIFY_MAILER_FLAGS knows it as POP.
dnl
dnl Example: MAILER(`pop')
dnl Example: MAILER(`pop', `pop2')
PUSHDIVERT(-1)
_DEFIFNOT(`POP_MAILER_PATH', `/usr/lib/mh/spop')
_DEFIFNOT(`POP_MAILER_FLAGS', `Penu')
_DEFIFNOT(`POP_MAILER_ARGS', `pop $u')
PUSHDIVERT(6)CPPOP
POPDIVERT
ifdef(`_MAILER_pop_', `RULES_AT(`Parse1-networks')dnl
R$* < @ POP . > $*	$#pop $: $1
POPDIVERT')
POPDIVERT`'dnl
#
# Mailer pop
#
Mpop,	P=POP_MAILER_PATH, F=_MODMF_(CONCAT(`lsDFMq', POP_MAILER_FLAGS), `POP'), S=EnvFromL, R=EnvToL/HdrToL,
	T=DNS/RFC822/X-Unix,
	_EQUATE_(`Q', `POP_MAILER_QGRP')A=POP_MAILER_ARGS
