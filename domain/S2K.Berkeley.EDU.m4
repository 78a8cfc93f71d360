dnl DOMAIN(`S2K.Berkeley.EDU'): a project of Berkeley, whose hosts send as postgres.Berkeley.EDU.
dnl
dnl Outside of Berkeley it is an error.
dnl
dnl Example: DOMAIN(`S2K.Berkeley.EDU')
DOMAIN(`CS.Berkeley.EDU')
MASQUERADE_AS(`postgres.Berkeley.EDU')
