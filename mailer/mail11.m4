dnl MAILER(`mail11', instance): delivery to DECnet hosts (node::user, user@node.DECNET) with mail11.
dnl
dnl   instance: a name under which the file can be read once more. Default: mail11.
dnl
dnl DECNET_RELAY does not count beside it. MAIL11_MAILER_PATH, _FLAGS (nsFx), _ARGS and _QGRP set
dnl the fields; MODIFY_MAILER_FLAGS knows it as MAIL11.
dnl
dnl Example: MAILER(`mail11')
dnl Example: MAILER(`mail11', `decnet')
PUSHDIVERT(-1)
_DEFIFNOT(`MAIL11_MAILER_PATH', `/usr/etc/mail11')
_DEFIFNOT(`MAIL11_MAILER_FLAGS', `nsFx')
_DEFIFNOT(`MAIL11_MAILER_ARGS', `mail11 $g $x $h $u')
define(`_USE_DECNET_SYNTAX_', `1')
PUSHDIVERT(6)CPDECNET
POPDIVERT
PUSHDIVERT(3)dnl
# DECnet: users of this node, and of others
R$* < @ $=w . DECNET . > $*	$#ifdef(`confLOCAL_MAILER', `confLOCAL_MAILER', `local') $: $1
R$* < @ $+ . DECNET . > $*	$#mail11 $@ $2 $: $1

POPDIVERT
POPDIVERT`'dnl
#
# Mailer mail11
#

# Recipients: node::user, and only the user for one of this node. A name of the UUCP world that was
# left open becomes a path.
SMail11To
R$+ < @ $- . UUCP >	$: $2 ! $1
R$+ < @ $- . DECNET >	$: $2 :: $1
R$+ < @ $=w . >		$: $1
R$=w :: $+		$2

# Senders: the same.
SMail11From
R$*			$@ $>Mail11To $1

Mmail11,	P=MAIL11_MAILER_PATH, F=_MODMF_(MAIL11_MAILER_FLAGS, `MAIL11'), S=Mail11From, R=Mail11To,
	T=DNS/X-DECnet/X-Unix,
	_EQUATE_(`Q', `MAIL11_MAILER_QGRP')A=MAIL11_MAILER_ARGS
