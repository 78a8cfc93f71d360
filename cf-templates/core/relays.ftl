######################################################################
### MailerToTriple (95): <mailer:host> user <@ host.> to the triple of parse
######################################################################

SMailerToTriple=95
R<> $*				$@ $1
R<error : $- . $- . $- : $+> $*	$#error $@ $1.$2.$3 $: $4
R<error : $+> $*		$#error $: $1
R<local : $*> $*		$@ $>CanonLocal <$1> $2
R<$- : $+ @ $+> $* <$*> $*	$#$1 $@ $3 $: $2 <@ $3>
R<$- : $+> $*			$#$1 $@ $2 $: $3
R<$=w> $*			$@ $2
R<$+> $*			$#[=m.confRELAY_MAILER] $@ $1 $: $2

######################################################################
### CanonLocal: <user> address, deliver to this local user, or to the address's own
######################################################################

SCanonLocal
R<$*> <@ $+> : $+		$@ $>Recurse $3
R<$*> $+ $=O $+ <@ $+>		$@ $>Recurse $2 $3 $4
R<$*> $* <@ $* .>		$: <$1> $2 <@ $3>
R<> $* <@ $*> $*		$#[=m.confLOCAL_MAILER] $@ $1@$2 $: $1
R<> $+				$#[=m.confLOCAL_MAILER] $@ $1 $: $1
R<$+ @ $+> $* <@ $*>		$: <$1> $3 <@ $4>
R<$+> $* <@ $*> $*		$#[=m.confLOCAL_MAILER] $@ $2@$3 $: $1
R<$+> $*			$#[=m.confLOCAL_MAILER] $@ $2 $: $1
