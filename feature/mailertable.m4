dnl FEATURE(`mailertable', map): routes for domains that are not local.
dnl
dnl   map: definition of the map, or LDAP for the standard LDAP query. Default: DATABASE_MAP_TYPE
dnl     /etc/mail/mailertable.
dnl
dnl The keys are domain, or .domain for what is below it; . stands for the domains without an entry.
dnl The values are mailer:host, mailer:user@host, local:user, a host for the mailer relay, or
dnl error:code text. %1 in a value is what stands before the domain of the key.
dnl
dnl Example: FEATURE(`mailertable')
dnl Example: FEATURE(`mailertable', `hash -o /etc/mail/routes')
dnl Example: FEATURE(`mailertable', `LDAP')
PUSHDIVERT(6)dnl
Kmailertable _MAP_DEFINITION_(`mailertable', `mailer')
POPDIVERT
ifdef(`_MAILER_TABLE_', `', `define(`_MAILER_TABLE_', `')
RULES_AT(`Parse1-route')dnl
# routes of the mailertable: for the host itself, then for the domains above it
R$* <@ $+ > $*			$: <$2> $1 <@ $2> $3
R<$+ .> $* <@ $*> $*		$: <$1> $2 <@ $3> $4
R<$+> $* <@ $*> $*		$: <$(mailertable $1 $)> $2 <@ $3> $4
R<$- : $+> $*			$: $>MailerToTriple <$1:$2> $3
R<$+> $*			$: $>Mailertable <$1> $2
POPDIVERT
PUSHDIVERT(9)
#
# Mailertable (90): look up the domains above the host
#   up to here. <rest of the host> user <@ host.>
#
SMailertable=90
R$* <$- . $+> $*		$: $1 $2 <$(mailertable .$3 $@ $1 $2 $@ $2 $: $3 $)> $4
R$* <$- : $+> $*		$@ $>MailerToTriple <$2:$3> $4
R$* <$- . $+> $*		$@ $>Mailertable $1 . <$2.$3> $4
R$* <$*> $*			$: $1 $2 <$(mailertable . $@ $1 $2 $: $)> $3
R$* <$- : $+> $*		$@ $>MailerToTriple <$2:$3> $4
R$* <$*> $*			$@ $3
POPDIVERT')
