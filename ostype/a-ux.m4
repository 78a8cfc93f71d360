dnl OSTYPE(`a-ux'): Apple's A/UX.
dnl
dnl Called aux before 8.12.
dnl
dnl Since: 8.12
dnl Example: OSTYPE(`a-ux')
_DEFIFNOT(`QUEUE_DIR', `/usr/spool/mqueue')
define(`confEBINDIR', `/usr/lib')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `mn9')
_DEFIFNOT(`LOCAL_MAILER_ARGS', `mail -d -r $f $u')
_DEFIFNOT(`UUCP_MAILER_PATH', `/usr/bin/uux')
