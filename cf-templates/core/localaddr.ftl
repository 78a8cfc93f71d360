######################################################################
### localaddr (5): where a local user is, after aliasing
######################################################################

SLocal_localaddr

Slocaladdr=5
# the site's own decision
R$*				$: $1 $| $>"Local_localaddr" $1
R$* $| $#ok			$@ $1
R$* $| $#$*			$#$2
R$* $| $*			$: $1
[#if !m._PRESERVE_LOCAL_PLUS_DETAIL_??]

# user+detail: once more as user
R$+ + $*			$#[=m.confLOCAL_MAILER] $@ +$2 $: $1+*
[/#if]

# the relay: for users that are not ours (unless in class L), the mail hub, or the local relay
R$+				$: <$L> $1
R<$*> $=L			$: <> $2
R<> $+				$: <$H> $1
R<> $+				$: <$R> $1
R<> $*				$@ $1
R<local : $*> $*		$@ $>MailerToTriple <local:$1> $2
R<error : $*> $*		$@ $>MailerToTriple <error:$1> $2
R<$- : $+> $+			$@ $>MailerToTriple <$1:$2> $3 <@ $2>
R<$+> $+			$@ $>MailerToTriple <$1> $2 <@ $1>
