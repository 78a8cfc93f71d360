dnl OSTYPE(`solaris2.ml'): the older name of solaris2.
dnl
dnl Example: OSTYPE(`solaris2.ml')
include(_CF_DIR_`'ostype/solaris2.m4)
