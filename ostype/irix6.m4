dnl OSTYPE(`irix6'): IRIX 6; local mail is labelled as ISO-8859-1.
dnl
dnl Example: OSTYPE(`irix6')
_DEFIFNOT(`QUEUE_DIR', `/var/spool/mqueue')
_DEFIFNOT(`STATUS_FILE', `/var/sendmail.st')
define(`confEBINDIR', `/usr/lib')
define(`confTIME_ZONE', `USE_TZ')
define(`confDEF_USER_ID', `998:998')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `Ehmu9')
_DEFIFNOT(`LOCAL_MAILER_ARGS', `mail -s -d $u')
define(`LOCAL_MAILER_CHARSET', `iso-8859-1')
