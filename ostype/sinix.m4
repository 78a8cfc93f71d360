dnl OSTYPE(`sinix'): SINIX and Reliant UNIX of Siemens; mail.local delivers the local mail.
dnl
dnl Example: OSTYPE(`sinix')
_DEFIFNOT(`QUEUE_DIR', `/var/spool/mqueue')
_DEFIFNOT(`STATUS_FILE', `/var/sendmail.st')
define(`confEBINDIR', `/usr/ucblib')
define(`LOCAL_MAILER_PATH', `/bin/mail.local')
