dnl OSTYPE(`solaris2.pre5'): Solaris before 2.5; mail delivers the local mail.
dnl
dnl Called solaris2 before 8.10.
dnl
dnl Since: 8.10
dnl Example: OSTYPE(`solaris2.pre5')
define(`confEBINDIR', `/usr/lib')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `SnE9')
_DEFIFNOT(`LOCAL_MAILER_ARGS', `mail -f $g -d $u')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -a$g $h!rmail ($u)')
