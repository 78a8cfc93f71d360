dnl OSTYPE(`unicos'): UNICOS of Cray.
dnl
dnl Since: 8.13
dnl Example: OSTYPE(`unicos')
define(`ALIAS_FILE', `/usr/lib/aliases')
define(`HELP_FILE', `/usr/lib/sendmail.hf')
define(`QUEUE_DIR', `/usr/spool/mqueue')
define(`STATUS_FILE', `/usr/lib/sendmail.st')
define(`confPID_FILE', `/etc/sendmail.pid')
MODIFY_MAILER_FLAGS(`LOCAL', `+aSPpmnxXu')
define(`LOCAL_SHELL_FLAGS', `pxehu')
MODIFY_MAILER_FLAGS(`SMTP', `+anpeLC')
