dnl OSTYPE(`irix4'): IRIX 4.
dnl
dnl Example: OSTYPE(`irix4')
_DEFIFNOT(`QUEUE_DIR', `/usr/spool/mqueue')
define(`confEBINDIR', `/usr/lib')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `Ehm9')
