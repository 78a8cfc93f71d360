dnl OSTYPE(`dgux'): DG/UX of Data General.
dnl
dnl The variable _FORCE_MAIL_LOCAL_ is part of the environment of mailers.
dnl
dnl Example: OSTYPE(`dgux')
define(`confEBINDIR', `/usr/lib')
define(`confTIME_ZONE', `USE_TZ')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `m9')
PUSHDIVERT(6)
E_FORCE_MAIL_LOCAL_=yes
POPDIVERT
