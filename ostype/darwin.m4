dnl OSTYPE(`darwin'): Darwin and Mac OS X.
dnl
dnl The folders that the administrators of the system can write to count as safe.
dnl
dnl Since: 8.11
dnl Example: OSTYPE(`darwin')
_DEFIFNOT(`STATUS_FILE', `/var/log/sendmail.st')
_DEFIFNOT(`LOCAL_MAILER_PATH', `/usr/libexec/mail.local')
MODIFY_MAILER_FLAGS(`LOCAL', `+S')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -z -a$g $h!rmail ($u)')
define(`confDONT_BLAME_SENDMAIL', `AssumeSafeChown,GroupWritableDirPathSafe')
