dnl OSTYPE(`bsd4.4'): systems that descend from 4.4BSD, such as NetBSD.
dnl
dnl Example: OSTYPE(`bsd4.4')
_DEFIFNOT(`STATUS_FILE', `/var/log/sendmail.st')
_DEFIFNOT(`LOCAL_MAILER_PATH', `/usr/libexec/mail.local')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -z -a$g $h!rmail ($u)')
