dnl MAILER(`smtp', instance): delivery by SMTP.
dnl
dnl   instance: a name under which the file can be read once more. Default: smtp.
dnl
dnl The mailers smtp, esmtp, smtp8, dsmtp (deliver on demand) and relay (to SMART_HOST, MAIL_HUB and
dnl the other relays). SMTP_MAILER_FLAGS, _MAX, _MAXMSGS, _MAXRCPTS, _CHARSET, _LL (990) hold for
dnl all but relay, which has RELAY_MAILER_FLAGS, _MAXMSGS, _CHARSET and _LL (2040); each has its own
dnl _ARGS and _QGRP (SMTP_MAILER_ARGS, ESMTP_MAILER_ARGS ...). MODIFY_MAILER_FLAGS knows them as
dnl SMTP, ESMTP, SMTP8, DSMTP and RELAY.
dnl
dnl Example: MAILER(`smtp')
dnl Example: MAILER(`smtp', `smtp2')
PUSHDIVERT(-1)
_DEFIFNOT(`_DEF_SMTP_MAILER_FLAGS', `mDFMuX')
_DEFIFNOT(`SMTP_MAILER_FLAGS', `')
_DEFIFNOT(`RELAY_MAILER_FLAGS', `SMTP_MAILER_FLAGS')
_DEFIFNOT(`SMTP_MAILER_ARGS', `TCP $h')
_DEFIFNOT(`ESMTP_MAILER_ARGS', `TCP $h')
_DEFIFNOT(`SMTP8_MAILER_ARGS', `TCP $h')
_DEFIFNOT(`DSMTP_MAILER_ARGS', `TCP $h')
_DEFIFNOT(`RELAY_MAILER_ARGS', `TCP $h')
_DEFIFNOT(`SMTP_MAILER_LL', `990')
_DEFIFNOT(`RELAY_MAILER_LL', `2040')
dnl _SMTP_MAILER_(mailer, NAME, flags)
define(`_SMTP_MAILER_', `M$1,	dnl
P=[IPC], F=_MODMF_(CONCAT(_DEF_SMTP_MAILER_FLAGS, `$3', SMTP_MAILER_FLAGS), `$2'), dnl
S=EnvFromSMTP/HdrFromSMTP, R=EnvToSMTP`'ifdef(`_ALL_MASQUERADE_', `/HdrFromSMTP'),
	E=\r\n, L=SMTP_MAILER_LL, _EQUATE_(`M', `SMTP_MAILER_MAX')_EQUATE_(`m', `SMTP_MAILER_MAXMSGS')dnl
_EQUATE_(`r', `SMTP_MAILER_MAXRCPTS')_EQUATE_(`C', `SMTP_MAILER_CHARSET')dnl
T=DNS/RFC822/SMTP,
	_EQUATE_(`Q', `$2_MAILER_QGRP')A=$2_MAILER_ARGS')
POPDIVERT`'dnl
#
# The SMTP mailers
#

# Addresses without a domain are marked as local.
SMasqSMTP
R$* < @ $* > $*		$@ $1 < @ $2 > $3
R$+			$@ $1 < @ *LOCAL* >

# Hosts of networks without domain names become a path through their relay ($B, $Y), which may be
# given as mailer:host. Without a relay, BITNET hosts stay, and UUCP hosts are reached from here.
# What is sent to a UUCP host ($h) names the next hop behind it.
SPseudoToReal
R< @ $+ > $*			$@ < @ $1 > $2
ifdef(`BITNET_RELAY', `dnl
R$+ < @ $+ . BITNET . >			$: < $B > $1 < @ $2 . BITNET . >
R< $- : $+ > $+ < @ $+ . BITNET . >	$@ $3 % $4 . BITNET < @ $2 >
R< $+ > $+ < @ $+ . BITNET . >		$@ $2 % $3 . BITNET < @ $1 >
R< > $+					$: $1
')dnl
ifdef(`_NO_UUCP_', `', `dnl
R$+ < @ $+ . UUCP . >		$: < $2 > $1
R< $&h > $- ! $+		$@ $2 < @ $1 . UUCP . >
R< $&h > $+ ! $+		$@ $2 < @ $1 >
R< $&h > $+			$@ $1 < @ $&h . UUCP . >
R< $+ > $+			$: < $Y > $1 ! $2
R< $- : $+ > $+ ! $+		$@ $3 ! $4 < @ $2 >
R< $+ > $+ ! $+			$@ $2 ! $3 < @ $1 >
R< > $+ ! $+			$@ $1 ! $2 < @ *LOCAL* >
')dnl

# Envelope sender: an empty group has no sender.
SEnvFromSMTP
R$+			$: $>PseudoToReal $1
R$* : ; < @ >		$@
R$*			$: $>MasqSMTP $1
R$*			$: $>MasqEnv $1

# Recipients.
SEnvToSMTP
R$+			$: $>PseudoToReal $1
R$+			$: $>MasqSMTP $1
R$* < @ *LOCAL* > $*	$: $1 < @ $j . > $2

# Header senders: groups and routes stay as they are.
SHdrFromSMTP
R$+			$: $>PseudoToReal $1
R: ; < @ >		$@
R$* < @ > $*		$@ $1 < @ > $2
R< @ $* > $*		$@ < @ $1 > $2
R$*			$: $>MasqSMTP $1
R$*			$: $>MasqHdr $1

# Header recipients of the relay mailer, when allmasquerade is on.
SMasqRelay
R$+			$: $>MasqSMTP $1
R$+			$: $>MasqHdr $1

_SMTP_MAILER_(`smtp', `SMTP', `')
_SMTP_MAILER_(`esmtp', `ESMTP', `a')
_SMTP_MAILER_(`smtp8', `SMTP8', `8')
_SMTP_MAILER_(`dsmtp', `DSMTP', `a%')
Mrelay,	P=[IPC], F=_MODMF_(CONCAT(_DEF_SMTP_MAILER_FLAGS, `a8', RELAY_MAILER_FLAGS), `RELAY'), dnl
S=EnvFromSMTP/HdrFromSMTP, R=MasqSMTP`'ifdef(`_ALL_MASQUERADE_', `/MasqRelay'),
	E=\r\n, L=RELAY_MAILER_LL, _EQUATE_(`C', `RELAY_MAILER_CHARSET')_EQUATE_(`m', `RELAY_MAILER_MAXMSGS')dnl
_EQUATE_(`r', `SMTP_MAILER_MAXRCPTS')T=DNS/RFC822/SMTP,
	_EQUATE_(`Q', `RELAY_MAILER_QGRP')A=RELAY_MAILER_ARGS
