dnl OSTYPE(`dynix3.2'): DYNIX 3.2 of Sequent.
dnl
dnl Example: OSTYPE(`dynix3.2')
_DEFIFNOT(`QUEUE_DIR', `/usr/spool/mqueue')
define(`confEBINDIR', `/usr/lib')
