dnl HACK(`cssubdomain'): names of this host also count below Berkeley.EDU and CS.Berkeley.EDU.
dnl
dnl Mail to user@host.Berkeley.EDU and user@host.CS.Berkeley.EDU is local when host is a word of
dnl class w. It was made for the time in which hosts moved to a domain of their own.
dnl
dnl Example: HACK(`cssubdomain')
PUSHDIVERT(2)dnl
# names of this host in two domains at once
R$* <@ $=w .Berkeley.EDU> $*	$: $1 <@ $j.> $3
R$* <@ $=w .CS.Berkeley.EDU> $*	$: $1 <@ $j.> $3

POPDIVERT
