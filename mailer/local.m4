dnl MAILER(`local', instance): delivery to users of this host and to programs.
dnl
dnl   instance: a name under which the file can be read once more. Default: local.
dnl
dnl The mailers local and prog. It is read by itself, at the end, when no MAILER brought it.
dnl LOCAL_MAILER_PATH, _FLAGS, _ARGS, _MAX, _MAXMSGS, _MAXRCPTS, _CHARSET, _EOL, _QGRP and
dnl _DSN_DIAGNOSTIC_CODE, LOCAL_SHELL_PATH, _FLAGS, _ARGS, _DIR and LOCAL_PROG_QGRP set the fields;
dnl MODIFY_MAILER_FLAGS knows the mailers as LOCAL and SHELL. The features local_lmtp and
dnl local_procmail stand before it.
dnl
dnl Example: MAILER(`local')
dnl Example: MAILER(`local', `local2')
PUSHDIVERT(-1)
_DEFIFNOT(`_DEF_LOCAL_MAILER_FLAGS', `lsDFMAw5:/|@q')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `Prmn9')
_DEFIFNOT(`LOCAL_MAILER_PATH', `/bin/mail')
_DEFIFNOT(`LOCAL_MAILER_ARGS', `mail -d $u')
_DEFIFNOT(`LOCAL_MAILER_DSN_DIAGNOSTIC_CODE', `X-Unix')
_DEFIFNOT(`_DEF_LOCAL_SHELL_FLAGS', `lsDFMoq')
_DEFIFNOT(`LOCAL_SHELL_FLAGS', `eu9')
_DEFIFNOT(`LOCAL_SHELL_PATH', `/bin/sh')
_DEFIFNOT(`LOCAL_SHELL_ARGS', `sh -c $u')
_DEFIFNOT(`LOCAL_SHELL_DIR', `$z:/')
define(`LOCAL_RWR', `S=ifdef(`_LOCAL_LMTP_', `EnvFromSMTP', `EnvFromL')/HdrFromL, R=EnvToL/HdrToL')
POPDIVERT`'dnl
#
# Mailers local and prog
#

# Envelope sender. The empty address of error messages becomes $n.
SEnvFromL
R<@>			$n
R@ <@ $*>		$n
R$+			$: $>AddDomain $1
ifdef(`_LOCAL_NO_MASQUERADE_', `', `dnl
R$*			$: $>MasqEnv $1
')dnl

# Envelope recipient: only the local part is left. A sender that comes here loses its +detail.
SEnvToL
R$+ < @ $* >		$: $1
R$+ + $*		$: < $&{addr_type} > $1 + $2
R< e s > $+ + $*	$: $1
R< $* > $+		$: $2

# Header senders and recipients.
SHdrFromL
R<@>			$n
R@ <@ $*>		$n
R$+			$: $>AddDomain $1
ifdef(`_LOCAL_NO_MASQUERADE_', `', `dnl
R$*			$: $>MasqHdr $1
')dnl

SHdrToL
R$+			$: $>AddDomain $1
ifdef(`_LOCAL_NO_MASQUERADE_', `', `ifdef(`_ALL_MASQUERADE_', `dnl
R$*			$: $>MasqHdr $1
')')dnl
R$* < @ *LOCAL* > $*	$: $1 < @ $j . > $2

# A domain for addresses without one, when always_add_domain is on.
SAddDomain
ifdef(`_ALWAYS_ADD_DOMAIN_', `dnl
R$* < @ $* > $*		$@ $1 < @ $2 > $3
R$+			$@ $1 < @ ifelse(len(_ALWAYS_ADD_DOMAIN_), `0', `*LOCAL*', `_ALWAYS_ADD_DOMAIN_') >
')dnl

Mlocal,	P=LOCAL_MAILER_PATH, F=_MODMF_(CONCAT(_DEF_LOCAL_MAILER_FLAGS, LOCAL_MAILER_FLAGS), `LOCAL'), LOCAL_RWR,
	_EQUATE_(`E', `LOCAL_MAILER_EOL')_EQUATE_(`M', `LOCAL_MAILER_MAX')_EQUATE_(`m', `LOCAL_MAILER_MAXMSGS')dnl
_EQUATE_(`r', `LOCAL_MAILER_MAXRCPTS')_EQUATE_(`C', `LOCAL_MAILER_CHARSET')dnl
T=DNS/RFC822/LOCAL_MAILER_DSN_DIAGNOSTIC_CODE,
	_EQUATE_(`Q', `LOCAL_MAILER_QGRP')A=LOCAL_MAILER_ARGS
Mprog,	P=LOCAL_SHELL_PATH, F=_MODMF_(CONCAT(_DEF_LOCAL_SHELL_FLAGS, LOCAL_SHELL_FLAGS), `SHELL'), S=EnvFromL/HdrFromL, R=EnvToL/HdrToL,
	D=LOCAL_SHELL_DIR, _EQUATE_(`M', `LOCAL_MAILER_MAX')T=X-Unix/X-Unix/X-Unix,
	_EQUATE_(`Q', `LOCAL_PROG_QGRP')A=LOCAL_SHELL_ARGS
