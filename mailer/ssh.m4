dnl MAILER(`ssh', instance): SMTP with a sendmail that ssh starts on the other host.
dnl
dnl   instance: a name under which the file can be read once more. Default: ssh.
dnl
dnl SSH_MAILER_USER (user:group) and SSH_MAILER_DIR, as whom and where ssh runs, must be defined
dnl before it. SSH_MAILER_PATH (by default SSH_PATH), _FLAGS, _MAX, _MAXMSGS, _MAXRCPTS, _CHARSET
dnl and _QGRP set fields; SSH_MAILER_HOST ($h) and SSH_REMOTE_COMMAND (/usr/sbin/sendmail -bs) say
dnl what is called where, or SSH_MAILER_ARGS the whole call. MODIFY_MAILER_FLAGS knows it as SSH.
dnl
dnl Needs: SSH_MAILER_USER, SSH_MAILER_DIR, MAILER(`smtp')
dnl Before: define(`SSH_MAILER_USER', `mail:mail')
dnl Before: define(`SSH_MAILER_DIR', `/var/lib/mail-ssh')
dnl Before: MAILER(`smtp')
dnl Example: MAILER(`ssh')
dnl Example: MAILER(`ssh', `ssh2')
PUSHDIVERT(-1)
_DEFIFNOT(`_DEF_SSH_MAILER_FLAGS', `mDFMuX')
_DEFIFNOT(`SSH_MAILER_FLAGS', `')
_DEFIFNOT(`SSH_MAILER_PATH', ifdef(`SSH_PATH', `SSH_PATH', `/usr/bin/ssh'))
_DEFIFNOT(`SSH_MAILER_HOST', `$h')
_DEFIFNOT(`SSH_REMOTE_COMMAND', `/usr/sbin/sendmail -bs')
_DEFIFNOT(`SSH_MAILER_ARGS',
  `ssh -o BatchMode=yes -o EscapeChar=none -- SSH_MAILER_HOST SSH_REMOTE_COMMAND')
define(`_SSH_SETTING_', `ifdef(`$1', `', `_MCC_ERROR_(`$1 must be defined before MAILER(ssh)')')')
_SSH_SETTING_(`SSH_MAILER_USER')
_SSH_SETTING_(`SSH_MAILER_DIR')
POPDIVERT`'dnl
#
# Mailer ssh
#
Mssh,	P=SSH_MAILER_PATH, F=_MODMF_(CONCAT(_DEF_SSH_MAILER_FLAGS, SSH_MAILER_FLAGS), `SSH'), dnl
S=EnvFromSMTP/HdrFromSMTP, R=EnvToSMTP`'ifdef(`_ALL_MASQUERADE_', `/HdrFromSMTP'),
	E=\r\n, L=990, _EQUATE_(`M', `SSH_MAILER_MAX')_EQUATE_(`m', `SSH_MAILER_MAXMSGS')dnl
_EQUATE_(`r', `SSH_MAILER_MAXRCPTS')_EQUATE_(`C', `SSH_MAILER_CHARSET')T=DNS/RFC822/SMTP,
	_EQUATE_(`Q', `SSH_MAILER_QGRP')U=SSH_MAILER_USER, D=SSH_MAILER_DIR, A=SSH_MAILER_ARGS
