dnl OSTYPE(`sunos4.1'): SunOS 4.1.
dnl
dnl Example: OSTYPE(`sunos4.1')
define(`confEBINDIR', `/usr/lib')
