dnl OSTYPE(`dgux'): DG/UX of Data General.
dnl
dnl Example: OSTYPE(`dgux')
define(`confEBINDIR', `/usr/lib')
define(`confTIME_ZONE', `USE_TZ')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `m9')
