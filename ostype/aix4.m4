dnl OSTYPE(`aix4'): AIX 4; bellmail delivers the local mail and is told the sender.
dnl
dnl Example: OSTYPE(`aix4')
define(`confEBINDIR', `/usr/lib')
define(`confTIME_ZONE', `USE_TZ')
_DEFIFNOT(`LOCAL_MAILER_PATH', `/bin/bellmail')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `mn9')
_DEFIFNOT(`LOCAL_MAILER_ARGS', `mail -F $g $u')
