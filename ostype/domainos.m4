dnl OSTYPE(`domainos'): Domain/OS of Apollo.
dnl
dnl Example: OSTYPE(`domainos')
_DEFIFNOT(`QUEUE_DIR', `/usr/spool/mqueue')
define(`confEBINDIR', `/usr/lib')
