dnl OSTYPE(`dragonfly'): DragonFly BSD, set up as FreeBSD.
dnl
dnl Since: 8.13.2
dnl Example: OSTYPE(`dragonfly')
include(_CF_DIR_`'ostype/freebsd6.m4)
