dnl FEATURE(`domainmap', domain, map): a map of its own for the users of a domain.
dnl
dnl   domain: the domain, which needs not be a name of this host. Required.
dnl   map: definition of a map whose keys are users of the domain, without it; -T<TEMP> is added.
dnl     Required.
dnl
dnl The value is the address that the mail goes to; a +detail is taken off for the lookup and put
dnl behind the user of the value when that has a domain. A user that is not in the map is refused,
dnl but for the ones of LOCAL_USER when the domain is a name of this host. While the map fails the
dnl mail waits. May be used for several domains; the map has the name domain_ and the domain with _
dnl for . and -.
dnl
dnl Example: FEATURE(`domainmap', `users.example', `hash -o /etc/mail/users')
ifelse(_ARGUMENT_(1), `', `_MCC_ERROR_(`FEATURE(domainmap) needs a domain and a map as arguments')',
  _ARGUMENT_(2), `', `_MCC_ERROR_(`FEATURE(domainmap) needs a map definition as second argument')')
PUSHDIVERT(6)dnl
ifdef(`_DOMAIN_MAP_', `', `dnl
# One character of a domain that a map name cannot have becomes _, from the end.
K domainmap_regex regex -a.:NOTDONE: -s1,2 -d_ (.*)[-\.]([^-\.]*)$
')dnl
C{MappedDomain} _ARG_
K domain_`'translit(_ARG_, `-.', `__') _ARG2_ -T<TEMP>
POPDIVERT
ifdef(`_DOMAIN_MAP_', `', `dnl
define(`_DOMAIN_MAP_', `1')
PUSHDIVERT(3)dnl
# domains with a map of their own, after routes in the local part
R$* $=O $* <@ $={MappedDomain} .>	$@ $>Recurse $1 $2 $3
R$+ <@ $={MappedDomain} .>	$: $>DomainMapLookup $1 <@ $2.>
POPDIVERT
PUSHDIVERT(9)
#
# DomainMapLookup: mailer and address of a user that the map of his domain knows
#
SDomainMapLookup
R$=L <@ $=w .>		$@ $1 <@ $2.>
# the name of the map
R$+ <@ $+ .>		$: <$(domainmap_regex $2 $)> $1 <@ $2.>
R<$+ .:NOTDONE:> $*	<$(domainmap_regex $1 $)> $2
R<$+> $*		$: <$(dequote "domain_"$1 $)> $2
# its value for the user, and the detail
R<$+> $+ <@ $+>		$: <$1> <$2> <> <@ $3>
R<$+> <$+ + $*> <> $*	$: <$1> <$2> <+$3> $4
R<$+> <$+> <$*> $*	$: <$($1 $2 $: $)> <$2> <$3> $4
R<> $*			$#error $@ 5.1.1 $: "550 email address lookup in domain map failed"
R<$* <TEMP>> <$+> <$*> <@ $+>	$#dsmtp $@ localhost $: $2$3@$4
R<$+ @ $+> <$+> <$*> $*	$@ $>Recurse $1$4@$2
R<$+> <$+> <$*> $*	$@ $>Recurse $1
POPDIVERT
')dnl
