dnl MAILER(`xagent', instance): hands messages to an agent program with host and user.
dnl
dnl   instance: a name under which the file can be read once more. Default: xagent.
dnl
dnl XAGENT_MAILER_PATH, _FLAGS (DFMueXLn), _ARGS and _MAX set the fields. Nothing is sent to it
dnl without a rule or a mailertable entry of the site.
dnl
dnl Example: MAILER(`xagent')
dnl Example: MAILER(`xagent', `xagent2')
PUSHDIVERT(-1)
_DEFIFNOT(`XAGENT_MAILER_PATH', `/usr/lib/xagent')
_DEFIFNOT(`XAGENT_MAILER_FLAGS', `DFMueXLn')
_DEFIFNOT(`XAGENT_MAILER_ARGS', `xagent $h $u')
POPDIVERT`'dnl
#
# Mailer xagent. It has no rewriting rules: its rulesets are empty.
#
Mxagent,	P=XAGENT_MAILER_PATH, F=XAGENT_MAILER_FLAGS, S=11/31, R=21/31,
	_EQUATE_(`M', `XAGENT_MAILER_MAX')T=DNS/RFC822/X-Unix,
	A=XAGENT_MAILER_ARGS, E=\n
