dnl OSTYPE(`bsdi1.0'): BSD/OS 1 under its old name.
dnl
dnl Deprecated since 8.10: use bsdi.
dnl
dnl Example: OSTYPE(`bsdi1.0')
_MCC_WARNING_(`OSTYPE(bsdi1.0) is deprecated; use OSTYPE(bsdi)')
include(_CF_DIR_`'ostype/bsdi.m4)
