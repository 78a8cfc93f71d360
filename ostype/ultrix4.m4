dnl OSTYPE(`ultrix4'): ULTRIX 4 of Digital.
dnl
dnl Example: OSTYPE(`ultrix4')
define(`confEBINDIR', `/usr/lib')
