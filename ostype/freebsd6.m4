dnl OSTYPE(`freebsd6'): FreeBSD 6 and later, whose uux is a port.
dnl
dnl Since: 8.13.5
dnl Example: OSTYPE(`freebsd6')
_DEFIFNOT(`STATUS_FILE', `/var/log/sendmail.st')
_DEFIFNOT(`LOCAL_MAILER_PATH', `/usr/libexec/mail.local')
_DEFIFNOT(`LOCAL_MAILER_ARGS', `mail $u')
MODIFY_MAILER_FLAGS(`LOCAL', `+S')
_DEFIFNOT(`UUCP_MAILER_PATH', `/usr/local/bin/uux')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -z -a$g $h!rmail ($u)')
