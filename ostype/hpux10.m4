dnl OSTYPE(`hpux10'): HP-UX 10; rmail delivers the local mail.
dnl
dnl Example: OSTYPE(`hpux10')
_DEFIFNOT(`QUEUE_DIR', `/var/spool/mqueue')
include(_CF_DIR_`'ostype/hpux11.m4)
