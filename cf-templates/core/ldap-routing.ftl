######################################################################
### LDAPExpand: where the LDAP directory sends an address
###   <user <@ host.>> <key of the lookup> <+detail>
######################################################################

SLDAPExpand
# the answers in front of what came in: <address> <host> <...> <key> <detail>
R<$*> <$*> <$*>			$: <$(ldapmra $2 $: $)> <$(ldapmh $2 $: $)> <$1> <$2> <$3>

# a lookup failed for the moment
R<$*> <$* <TMPF>> <$+> <$*> <$*>	$: $&{opMode} $| <TMPF> <$&{addr_type}> $| $3
R<$* <TMPF>> <$*> <$+> <$*> <$*>	$: $&{opMode} $| <TMPF> <$&{addr_type}> $| $3
[#if m._LDAP_ROUTE_MAPTEMP_! == "_TEMPFAIL_"]
R$={SMTPOpModes} $| <TMPF> <e r> $| $*	$#error $@ 4.3.0 $: [=m._TMPFMSG_]
[/#if]
R$* $| <TMPF> <$*> $| $*		$@ $3
[#if m._LDAP_ROUTE_DETAIL_! == "_PRESERVE_"]

# the detail belongs to the new address, when that has a domain
R<$+ @ $+> <$*> <$+> <$*> <$+>	$: <$1 $6 @ $2> <$3> <$4> <$5> <>
[/#if]

# no host, or this one: the new address, or the old one
R<$+> <> <$+> <$*> <$*>		$@ $>Parse0 $>canonify $1
R<$+> <$=w> <$+> <$*> <$*>	$@ $>Parse0 $>canonify $1
R<> <$=w> <$+> <$*> <$*>	$@ $2

# another host
R<$+> <$+> <$+> <$*> <$*>	$: <! $2> $>canonify $1
R<> <$+> <$+> <$*> <$*>		$: <! $1> $2
[#if m._MAILER_TABLE_??]
R<! $+> $*			$@ $>LDAPMailertable <$1> $2
[#else]
R<! $+> $*			$#[=m.confRELAY_MAILER] $@ $1 $: $2
[/#if]

# not found: try without the detail, then for the whole domain
[#if m._LDAP_ROUTE_DETAIL_??]
R<> <> <$+> <$+ + $* @ $+> <>	$@ $>LDAPExpand <$1> <$2 @ $4> <+$3>
[/#if]
[#if !m._LDAP_ROUTE_NODOMAIN_??]
R<> <> <$+> <$+ @ $+> <$*>	$@ $>LDAPExpand <$1> <@ $3> <$4>
[/#if]
[#if m._LDAP_ROUTING_ == "_MUST_EXIST_"]
R<> <> <$+> <$*> <$*>		$: <?> <$&{addr_type}> <$1>
R<?> <e r> <$+>			$#error $@ nouser $: "550 User unknown"
[#if m._LDAP_SENDER_MUST_EXIST_??]
R<?> <e s> <$+>			$#error $@ nouser $: "550 User unknown"
[/#if]
R<?> <$*> <$+>			$@ $2
[#else]
R<> <> <$+> <$*> <$*>		$@ $1
[/#if]
[#if m._MAILER_TABLE_??]

######################################################################
### LDAPMailertable: <host> address by the mailertable, else to the host
######################################################################

SLDAPMailertable
R<$+> $*			$: <$1> <$(mailertable $1 $)> $2
R<$+> <$- : $+> $*		$@ $>MailerToTriple <$2:$3> $4
R<$+> <$+> $*			$: <$1> $>Mailertable <$1> $3
R<$+> $#$*			$#$2
R<$+> $*			$#[=m.confRELAY_MAILER] $@ $1 $: $2
[/#if]

