######################################################################
### Parse1: choose the mailer
######################################################################

SParse1

# a literal: the site's rules may name a relay behind it, [1.2.3.4]:mailer:host
R$* <@ [$+]> $*			$: $>ParseLocal $1 <@ [$2]> $3
R$* <@ [$+]> $*			$: $1 <@ [$2]:$S> $3
R$* <@ [$+]:> $*		$#[=m.confSMTP_MAILER] $@ [$2] $: $1 <@ [$2]> $3
R$* <@ [$+]:$-:$*> $*		$#$3 $@ $4 $: $1 <@ [$2]> $5
R$* <@ [$+]:$+> $*		$#[=m.confSMTP_MAILER] $@ $3 $: $1 <@ [$2]> $4

R$=L <@ $=w .>			$#[=m.confLOCAL_MAILER] $: @ $1
R$+ <@ $=w .>			$#[=m.confLOCAL_MAILER] $: $1

R$* <@ $*> $*			$: $>MailerToTriple <$S> $1 <@ $2> $3
R$* <@ $*> $*			$#[=m.confSMTP_MAILER] $@ $2 $: $1 <@ $2> $3
R$+				$#[=m.confLOCAL_MAILER] $: $1
