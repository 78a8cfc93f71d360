dnl OSTYPE(`svr4'): System V Release 4 with the BSD compatibility package; binmail delivers the
dnl     local mail.
dnl
dnl Example: OSTYPE(`svr4')
define(`confEBINDIR', `/usr/ucblib')
define(`LOCAL_MAILER_PATH', `/usr/ucblib/binmail')
define(`LOCAL_SHELL_FLAGS', `ehuP')
define(`UUCP_MAILER_ARGS', `uux - -r -a$g -gmedium $h!rmail ($u)')
