dnl OSTYPE(`freebsd5'): FreeBSD 5, set up as FreeBSD 6.
dnl
dnl Since: 8.12.2
dnl Example: OSTYPE(`freebsd5')
include(_CF_DIR_`'ostype/freebsd6.m4)
