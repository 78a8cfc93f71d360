dnl MAILER(procmail): the procmail mailer, for mailertable entries such as procmail:/etc/procmailrc.
dnl PROCMAIL_MAILER_PATH, _FLAGS, _ARGS, _MAX and _QGRP set the fields; MODIFY_MAILER_FLAGS knows it
dnl as PROCMAIL. FEATURE(local_procmail) stands before it.
PUSHDIVERT(-1)
_DEFIFNOT(`PROCMAIL_MAILER_PATH', `/usr/local/bin/procmail')
_DEFIFNOT(`PROCMAIL_MAILER_FLAGS', `SPhnu9')
_DEFIFNOT(`PROCMAIL_MAILER_ARGS', `procmail -Y -m $h $f $u')
POPDIVERT`'dnl
#
# Mailer procmail
#
Mprocmail,	P=PROCMAIL_MAILER_PATH, F=_MODMF_(CONCAT(`DFM', PROCMAIL_MAILER_FLAGS), `PROCMAIL'), dnl
S=EnvFromSMTP/HdrFromSMTP, R=EnvToSMTP/HdrFromSMTP,
	_EQUATE_(`M', `PROCMAIL_MAILER_MAX')T=DNS/RFC822/X-Unix,
	_EQUATE_(`Q', `PROCMAIL_MAILER_QGRP')A=PROCMAIL_MAILER_ARGS
