dnl MAILER(`cyrus', instance): delivery into mailboxes of a Cyrus IMAP server, version 1.
dnl
dnl   instance: a name under which the file can be read once more. Default: cyrus.
dnl
dnl The mailer cyrus delivers to a user, with user+detail into the mailbox detail; cyrusbb delivers
dnl to a bulletin board. Mail goes there when confLOCAL_MAILER, a rule or a mailertable entry says
dnl so. CYRUS_MAILER_PATH, _MAX, _USER (cyrus:mail) and _QGRP hold for both; CYRUS_MAILER_FLAGS and
dnl _ARGS for cyrus, CYRUS_BB_MAILER_FLAGS and _ARGS for cyrusbb. MODIFY_MAILER_FLAGS knows both as
dnl CYRUS.
dnl
dnl Needs: MAILER(`local')
dnl Before: MAILER(`local')
dnl Example: MAILER(`cyrus')
dnl Example: MAILER(`cyrus', `cyrus2')
PUSHDIVERT(-1)
_DEFIFNOT(`CYRUS_MAILER_PATH', `/usr/sbin/cyrdeliver')
_DEFIFNOT(`CYRUS_MAILER_FLAGS', `Ah5@/:|')
_DEFIFNOT(`CYRUS_MAILER_ARGS', `cyrdeliver -e -m $h -- $u')
_DEFIFNOT(`CYRUS_MAILER_USER', `cyrus:mail')
_DEFIFNOT(`CYRUS_BB_MAILER_FLAGS', `u')
_DEFIFNOT(`CYRUS_BB_MAILER_ARGS', `cyrdeliver -e -m $u')
dnl _CYRUS_MAILER_(mailer, flags, NAME)
define(`_CYRUS_MAILER_', `M$1,	P=CYRUS_MAILER_PATH, dnl
F=_MODMF_(CONCAT(`$2', $3_MAILER_FLAGS), `CYRUS'), S=EnvFromL, R=EnvToL/HdrToL,
	_EQUATE_(`M', `CYRUS_MAILER_MAX')U=CYRUS_MAILER_USER, T=DNS/RFC822/X-Unix,
	_EQUATE_(`Q', `CYRUS_MAILER_QGRP')A=$3_MAILER_ARGS')
POPDIVERT`'dnl
#
# Mailers cyrus and cyrusbb
#
_CYRUS_MAILER_(`cyrus', `lsDFMnPq', `CYRUS')
_CYRUS_MAILER_(`cyrusbb', `lsDFMnP', `CYRUS_BB')
