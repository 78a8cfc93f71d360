dnl OSTYPE(`linux'): Linux systems; procmail delivers the local mail.
dnl
dnl Example: OSTYPE(`linux')
define(`PROCMAIL_MAILER_PATH', `/usr/bin/procmail')
define(`confEBINDIR', `/usr/sbin')
FEATURE(`local_procmail')
