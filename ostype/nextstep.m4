dnl OSTYPE(`nextstep'): NEXTSTEP and OPENSTEP.
dnl
dnl Example: OSTYPE(`nextstep')
_DEFIFNOT(`QUEUE_DIR', `/usr/spool/mqueue')
define(`confEBINDIR', `/usr/lib')
_DEFIFNOT(`LOCAL_SHELL_FLAGS', `euP')
_DEFIFNOT(`UUCP_MAILER_PATH', `/usr/bin/uux')
