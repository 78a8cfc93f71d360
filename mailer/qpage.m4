dnl MAILER(`qpage', instance): messages to pagers, by QuickPage.
dnl
dnl   instance: a name under which the file can be read once more. Default: qpage.
dnl
dnl QPAGE_MAILER_PATH, _FLAGS (mDFMs), _ARGS, _MAX (4096) and _QGRP set the fields;
dnl MODIFY_MAILER_FLAGS knows it as QPAGE. Nothing is sent to it without a rule or a mailertable
dnl entry of the site.
dnl
dnl Since: 8.10
dnl Example: MAILER(`qpage')
dnl Example: MAILER(`qpage', `qpage2')
PUSHDIVERT(-1)
_DEFIFNOT(`QPAGE_MAILER_PATH', `/usr/local/bin/qpage')
_DEFIFNOT(`QPAGE_MAILER_FLAGS', `mDFMs')
_DEFIFNOT(`QPAGE_MAILER_ARGS', `qpage -l0 -m -P$u')
_DEFIFNOT(`QPAGE_MAILER_MAX', `4096')
POPDIVERT`'dnl
#
# Mailer qpage
#
Mqpage,	P=QPAGE_MAILER_PATH, F=_MODMF_(QPAGE_MAILER_FLAGS, `QPAGE'),
	_EQUATE_(`M', `QPAGE_MAILER_MAX')T=DNS/RFC822/X-Unix,
	_EQUATE_(`Q', `QPAGE_MAILER_QGRP')A=QPAGE_MAILER_ARGS
