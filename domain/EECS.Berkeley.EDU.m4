dnl DOMAIN(`EECS.Berkeley.EDU'): a department of Berkeley, whose hosts send under its name.
dnl
dnl Outside of Berkeley it is an error.
dnl
dnl Example: DOMAIN(`EECS.Berkeley.EDU')
DOMAIN(`Berkeley.EDU')
MASQUERADE_AS(`EECS.Berkeley.EDU')
