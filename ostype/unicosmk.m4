dnl OSTYPE(`unicosmk'): UNICOS/mk of Cray T3E systems.
dnl
dnl Since: 8.13
dnl Example: OSTYPE(`unicosmk')
define(`ALIAS_FILE', `/usr/lib/aliases')
define(`HELP_FILE', `/usr/lib/sendmail.hf')
define(`QUEUE_DIR', `/usr/spool/mqueue')
define(`STATUS_FILE', `/usr/lib/sendmail.st')
define(`confPID_FILE', `/etc/sendmail.pid')
define(`LOCAL_SHELL_FLAGS', `lsDFMpxehuo')
MODIFY_MAILER_FLAGS(`SMTP', `+anpeLC')
