dnl FEATURE(`domaintable', map): new names of domains.
dnl
dnl   map: definition of the map, or LDAP for the standard LDAP query. Default: DATABASE_MAP_TYPE
dnl     /etc/mail/domaintable.
dnl
dnl It is for old names of one's own domains: every address changes.
dnl
dnl Example: FEATURE(`domaintable')
dnl Example: FEATURE(`domaintable', `hash -o /etc/mail/renamed')
dnl Example: FEATURE(`domaintable', `LDAP')
PUSHDIVERT(6)dnl
Kdomaintable _MAP_DEFINITION_(`domaintable', `domain')
POPDIVERT
ifdef(`_DOMAIN_TABLE_', `', `define(`_DOMAIN_TABLE_', `')
RULES_AT(`Canonify2-domain')dnl
# domains with a new name
R$* <@ $+> $*			$: $1 <@ $(domaintable $2 $)> $3
POPDIVERT')
