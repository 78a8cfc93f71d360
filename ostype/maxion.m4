dnl OSTYPE(`maxion'): MAXION of Concurrent Computer.
dnl
dnl Example: OSTYPE(`maxion')
define(`QUEUE_DIR', `/var/spool/mqueue')
define(`STATUS_FILE', `/var/adm/log/sendmail.st')
define(`confEBINDIR', `/usr/ucblib')
define(`LOCAL_MAILER_PATH', `/usr/bin/mail')
define(`LOCAL_MAILER_ARGS', `mail $u')
define(`LOCAL_SHELL_FLAGS', `ehuP')
define(`UUCP_MAILER_ARGS', `uux - -r -a$g -gmedium $h!rmail ($u)')
