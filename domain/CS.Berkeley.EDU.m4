dnl DOMAIN(`CS.Berkeley.EDU'): the computer science division of Berkeley.
dnl
dnl Outside of Berkeley it is an error.
dnl
dnl Example: DOMAIN(`CS.Berkeley.EDU')
DOMAIN(`Berkeley.EDU')
HACK(`cssubdomain')
define(`confUSERDB_SPEC', `/usr/sww/share/lib/users.cs.db,/usr/sww/share/lib/users.eecs.db')
