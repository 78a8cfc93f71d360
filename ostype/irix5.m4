dnl OSTYPE(`irix5'): IRIX 5, set up as IRIX 6.
dnl
dnl Example: OSTYPE(`irix5')
include(_CF_DIR_`'ostype/irix6.m4)
