dnl OSTYPE(`mklinux'): MkLinux; procmail delivers the local mail.
dnl
dnl Unlike with linux, a PROCMAIL_MAILER_PATH that is defined before it counts.
dnl
dnl Example: OSTYPE(`mklinux')
_DEFIFNOT(`STATUS_FILE', `/var/log/sendmail.st')
_DEFIFNOT(`PROCMAIL_MAILER_PATH', `/usr/bin/procmail')
define(`confEBINDIR', `/usr/sbin')
FEATURE(`local_procmail')
