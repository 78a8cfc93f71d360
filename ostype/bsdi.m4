dnl OSTYPE(`bsdi'): BSD/OS of BSDI, set up as 4.4BSD.
dnl
dnl Since: 8.10
dnl Example: OSTYPE(`bsdi')
include(_CF_DIR_`'ostype/bsd4.4.m4)
