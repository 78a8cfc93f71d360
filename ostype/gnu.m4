dnl OSTYPE(`gnu'): the GNU system with the Hurd.
dnl
dnl Called gnuhurd before 8.10.
dnl
dnl Since: 8.10
dnl Example: OSTYPE(`gnu')
_DEFIFNOT(`STATUS_FILE', `/var/log/sendmail.st')
define(`confEBINDIR', `/libexec')
_DEFIFNOT(`LOCAL_MAILER_PATH', `/libexec/mail.local')
_DEFIFNOT(`LOCAL_MAILER_ARGS', `mail $u')
