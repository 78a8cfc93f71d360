dnl OSTYPE(`qnx'): QNX; mailx delivers the local mail.
dnl
dnl Since: 8.9
dnl Example: OSTYPE(`qnx')
define(`QUEUE_DIR', `/usr/spool/mqueue')
define(`LOCAL_MAILER_PATH', `/usr/bin/mailx')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `Sh')
define(`LOCAL_MAILER_ARGS', `mail $u')
define(`UUCP_MAILER_ARGS', `uux - -r -z -a$f $h!rmail ($u)')
