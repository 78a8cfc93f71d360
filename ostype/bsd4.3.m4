dnl OSTYPE(`bsd4.3'): 4.3BSD.
dnl
dnl Example: OSTYPE(`bsd4.3')
_DEFIFNOT(`QUEUE_DIR', `/usr/spool/mqueue')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -z -a$g $h!rmail ($u)')
