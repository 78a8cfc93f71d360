dnl OSTYPE(`amdahl-uts'): UTS of Amdahl.
dnl
dnl Example: OSTYPE(`amdahl-uts')
define(`confEBINDIR', `/usr/lib')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `fSn9')
