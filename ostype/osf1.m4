dnl OSTYPE(`osf1'): OSF/1, Digital UNIX and Tru64 UNIX.
dnl
dnl Example: OSTYPE(`osf1')
_DEFIFNOT(`STATUS_FILE', `/usr/adm/sendmail/sendmail.st')
define(`confEBINDIR', `/usr/lbin')
define(`confDEF_USER_ID', `daemon')
