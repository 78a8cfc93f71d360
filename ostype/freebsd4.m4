dnl OSTYPE(`freebsd4'): FreeBSD 4, whose uux belongs to the system.
dnl
dnl Since: 8.11.4
dnl Example: OSTYPE(`freebsd4')
_DEFIFNOT(`STATUS_FILE', `/var/log/sendmail.st')
_DEFIFNOT(`LOCAL_MAILER_PATH', `/usr/libexec/mail.local')
_DEFIFNOT(`LOCAL_MAILER_ARGS', `mail $u')
MODIFY_MAILER_FLAGS(`LOCAL', `+S')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -z -a$g $h!rmail ($u)')
