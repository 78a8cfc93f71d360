dnl FEATURE(`bcc', map, host, address, canonical): add a blind copy for recipients in domains that a
dnl     map lists.
dnl
dnl   map: definition of a map whose keys are domain (for the domain itself) and .domain (for its
dnl     subdomains), or access: the domain has a bcc: entry in the access map. Any value counts.
dnl     Default: DATABASE_MAP_TYPE /etc/mail/bcctable.
dnl   host: [mailer:]host that gets the copies. Default: where the address leads to.
dnl   address: address of the copies. Default: the address of the recipient.
dnl   canonical: definition of a map with -T<TMPF> that says where a copy for an address goes; there
dnl     is none when the address is not in it.
dnl
dnl Give a host or an address, otherwise the copy goes to the recipient, who gets only one.
dnl The ruleset bcc answers with an address, with nothing, or with an error. The program must have
dnl been built with _FFR_ADD_BCC, or it does not know the option AddBcc.
dnl
dnl Since: 8.16
dnl Example: FEATURE(`bcc', , `smtp:archive.example.net')
dnl Example: FEATURE(`bcc', `hash /etc/mail/copied', , `archive@example.net')
dnl Example: FEATURE(`bcc', , , , `hash -T<TMPF> /etc/mail/copies')
dnl Before: FEATURE(`access_db')
dnl Example: FEATURE(`bcc', `access', `archive.example.net')
define(`_ADD_BCC_', `1')
define(`_BCC_ACCESS_', ifelse(lower(defn(`_ARG_')), `access', `1', `0'))
ifelse(_BCC_ACCESS_, `1', `_NEEDS_ACCESS_DB_(`bcc')')
PUSHDIVERT(6)dnl
# Recipients that get a blind copy.
ifelse(_BCC_ACCESS_, `1', `', `Kbcctable ifelse(defn(`_ARG_'), `', `DATABASE_MAP_TYPE MAIL_SETTINGS_DIR`'bcctable', `_ARG_')
')dnl
O AddBcc=true
ifelse(_ARGUMENT_(2), `', `', `DA`'_ARG2_
')dnl
ifelse(_ARGUMENT_(4), `', `', `define(`_NEED_SMTPOPMODES_', `1')dnl
KcanonicalRcpt _ARGUMENT_(4)
')dnl
POPDIVERT
RULES_AT(`Parse0-end')dnl
# a copy goes to its own host
R$*			$: $>ParseBcc $1
POPDIVERT
PUSHDIVERT(9)
#
# ParseBcc: route an address to $A when it is that of a blind copy
#
SParseBcc
R$+			$: $&{addr_type} $| $1
R e b $| $+		$: $>MailerToTriple <$A> $1
R$* $| $+		$: $2

#
# bcc: recipient to the address of the blind copy
#
Sbcc
R< $+ >			$1
ifelse(_BCC_ACCESS_, `1', `dnl
R$+ @ $+		$: $1@$2 $| $>SearchList <! bcc> $| <D:$2> <>
', `dnl
R$+ @ $+		$: $1@$2 $| $>BCC $2
')dnl
R$* $| <?>		$@
ifelse(_ARGUMENT_(3), `', `dnl
R$* $| <$*>		$: $1
', `dnl
R$* $| <$*>		$: _ARG3_
')dnl
ifelse(_ARGUMENT_(4), `', `', `dnl
R$+ @ $+		$: <!> <$(canonicalRcpt $1@$2 $: $)>
R<!> <$* <TMPF>>	$#error $@ 4.3.0 $: _TMPFMSG_
R<!> <$*>		$: $1
')dnl
ifelse(_BCC_ACCESS_, `1', `', `
#
# BCC: the entry of a domain, then of .domain for the domains above; <?> without one
#
SBCC
R$+			$: $1 $| <$(bcctable $1 $: ? $)>
R$- . $+ $| <?>		$: $1.$2 $| <$(bcctable .$2 $: ? $)>
R$- . $- . $+ $| <?>	$@ $>BCC $3
R$* $| <$*>		$@ <$2>
')dnl
POPDIVERT
