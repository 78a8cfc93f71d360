dnl OSTYPE(`aix5'): AIX 5 and later, set up as AIX 4.
dnl
dnl Since: 8.11.2
dnl Example: OSTYPE(`aix5')
include(_CF_DIR_`'ostype/aix4.m4)
