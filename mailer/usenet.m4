dnl MAILER(`usenet', instance): news groups, which are local addresses of the form group.usenet.
dnl
dnl   instance: a name under which the file can be read once more. Default: usenet.
dnl
dnl Everybody can post to every group this way. USENET_MAILER_PATH, _FLAGS (rsDFMmn), _ARGS (the
dnl group follows them), _MAX and _QGRP set the fields; MODIFY_MAILER_FLAGS knows it as USENET.
dnl
dnl Example: MAILER(`usenet')
dnl Example: MAILER(`usenet', `usenet2')
PUSHDIVERT(-1)
_DEFIFNOT(`USENET_MAILER_PATH', `/usr/lib/news/inews')
_DEFIFNOT(`USENET_MAILER_FLAGS', `rsDFMmn')
_DEFIFNOT(`USENET_MAILER_ARGS', `inews -m -h -n')
ifdef(`_MAILER_usenet_', `RULES_AT(`Parse1-local')dnl
# news groups
R$+ . usenet			$#usenet $@ usenet $: $1
R$+ . usenet < @ $=w . >	$#usenet $@ usenet $: $1

POPDIVERT')
POPDIVERT`'dnl
#
# Mailer usenet
#
Musenet,	P=USENET_MAILER_PATH, F=_MODMF_(USENET_MAILER_FLAGS, `USENET'), S=EnvFromL, R=EnvToL,
	_EQUATE_(`M', `USENET_MAILER_MAX')T=X-Usenet/X-Usenet/X-Unix,
	_EQUATE_(`Q', `USENET_MAILER_QGRP')A=USENET_MAILER_ARGS $u
