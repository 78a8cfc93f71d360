dnl MAILER(`phquery', instance): the mailer ph, which looks up names on a CCSO name server.
dnl
dnl   instance: a name under which the file can be read once more. Default: phquery.
dnl
dnl PH_MAILER_PATH, _FLAGS (ehmu), _ARGS and _QGRP set the fields; MODIFY_MAILER_FLAGS knows it as
dnl PH. Nothing is sent to it without a rule or a mailertable entry of the site.
dnl
dnl Example: MAILER(`phquery')
dnl Example: MAILER(`phquery', `ph2')
PUSHDIVERT(-1)
_DEFIFNOT(`PH_MAILER_PATH', `/usr/local/etc/phquery')
_DEFIFNOT(`PH_MAILER_FLAGS', `ehmu')
_DEFIFNOT(`PH_MAILER_ARGS', `phquery -- $u')
POPDIVERT`'dnl
#
# Mailer ph
#
Mph,	P=PH_MAILER_PATH, F=_MODMF_(CONCAT(`nrDFM', PH_MAILER_FLAGS), `PH'), S=EnvFromL, R=EnvToL/HdrToL,
	T=DNS/RFC822/X-Unix,
	_EQUATE_(`Q', `PH_MAILER_QGRP')A=PH_MAILER_ARGS
