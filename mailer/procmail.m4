dnl MAILER(`procmail', instance): hands mail to procmail with a file of rules for the host.
dnl
dnl   instance: a name under which the file can be read once more. Default: procmail.
dnl
dnl For mailertable entries such as procmail:/etc/procmailrcs/host.example; procmail gets this file,
dnl the sender and the recipient. PROCMAIL_MAILER_PATH, _FLAGS (SPhnu9), _ARGS, _MAX and _QGRP set
dnl the fields; MODIFY_MAILER_FLAGS knows it as PROCMAIL. FEATURE(`local_procmail') stands before
dnl it.
dnl
dnl Needs: MAILER(`smtp')
dnl Before: MAILER(`smtp')
dnl Example: MAILER(`procmail')
dnl Example: MAILER(`procmail', `procmail2')
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
