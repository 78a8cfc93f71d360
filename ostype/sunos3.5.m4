dnl OSTYPE(`sunos3.5'): SunOS 3.5.
dnl
dnl Example: OSTYPE(`sunos3.5')
define(`confEBINDIR', `/usr/lib')
