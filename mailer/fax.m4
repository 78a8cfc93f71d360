dnl MAILER(`fax', instance): facsimile transmission with HylaFAX.
dnl
dnl   instance: a name under which the file can be read once more. Default: fax.
dnl
dnl Mail to user@number.FAX goes to the mailer fax, whatever FAX_RELAY says. FAX_MAILER_PATH, _ARGS,
dnl _MAX (100000) and _QGRP set the fields.
dnl
dnl Example: MAILER(`fax')
dnl Example: MAILER(`fax', `fax2')
PUSHDIVERT(-1)
_DEFIFNOT(`FAX_MAILER_PATH', `/usr/bin/faxmail')
_DEFIFNOT(`FAX_MAILER_ARGS', `faxmail -d $u@$h $f')
_DEFIFNOT(`FAX_MAILER_MAX', `100000')
PUSHDIVERT(6)CPFAX
POPDIVERT
POPDIVERT`'dnl
#
# Mailer fax. It has no rewriting rules: its rulesets are empty.
#
Mfax,	P=FAX_MAILER_PATH, F=DFMhu, S=14, R=24,
	_EQUATE_(`M', `FAX_MAILER_MAX')T=X-Phone/X-FAX/X-Unix,
	_EQUATE_(`Q', `FAX_MAILER_QGRP')A=FAX_MAILER_ARGS
