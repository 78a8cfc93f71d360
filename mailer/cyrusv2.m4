dnl MAILER(`cyrusv2', instance): delivery into mailboxes of a Cyrus IMAP server by LMTP.
dnl
dnl   instance: a name under which the file can be read once more. Default: cyrusv2.
dnl
dnl Mail goes there when confLOCAL_MAILER, a rule or a mailertable entry says so; user+detail is
dnl delivered into the mailbox detail. CYRUSV2_MAILER_FLAGS (A@/:|m), _ARGS (the socket, or TCP with
dnl host and port), _MAXMSGS, _MAXRCPTS, _CHARSET and _QGRP set the fields; MODIFY_MAILER_FLAGS
dnl knows it as CYRUSV2. Its rulesets are those of MAILER(`local') and MAILER(`smtp').
dnl
dnl Needs: MAILER(`local'), MAILER(`smtp')
dnl Before: MAILER(`local')
dnl Before: MAILER(`smtp')
dnl Since: 8.12.4
dnl Example: MAILER(`cyrusv2')
dnl Example: MAILER(`cyrusv2', `cyrus3')
PUSHDIVERT(-1)
_DEFIFNOT(`_DEF_CYRUSV2_MAILER_FLAGS', `lsDFMnqXz')
_DEFIFNOT(`CYRUSV2_MAILER_FLAGS', `A@/:|m')
_DEFIFNOT(`CYRUSV2_MAILER_ARGS', `FILE /var/run/cyrus/socket/lmtp')
POPDIVERT`'dnl
#
# Mailer cyrusv2
#
Mcyrusv2,	P=[IPC], F=_MODMF_(CONCAT(_DEF_CYRUSV2_MAILER_FLAGS, CYRUSV2_MAILER_FLAGS), `CYRUSV2'), dnl
S=EnvFromSMTP/HdrFromL, R=EnvToL/HdrToL,
	E=\r\n, _EQUATE_(`m', `CYRUSV2_MAILER_MAXMSGS')_EQUATE_(`r', `CYRUSV2_MAILER_MAXRCPTS')dnl
_EQUATE_(`C', `CYRUSV2_MAILER_CHARSET')T=DNS/RFC822/SMTP,
	_EQUATE_(`Q', `CYRUSV2_MAILER_QGRP')A=CYRUSV2_MAILER_ARGS
