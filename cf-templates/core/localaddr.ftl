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
[#if m.LUSER_RELAY?? || m.MAIL_HUB?? || m.LOCAL_RELAY??]

# a relay: the one for names that are no users here, else the mail hub or the local relay
R$*				$: <> $1
[#if m.LUSER_RELAY??]
R<> $+				$: <$L> $(user $1 $)
R<$*> $* <>			$: <> $2
[/#if]
[#if m.MAIL_HUB??]
R<> $+				$: <$H> $1
[#elseif m.LOCAL_RELAY??]
R<> $+				$: <$R> $1
[/#if]
R<> $*				$@ $1
R<local : $*> $*		$@ $>MailerToTriple <local:$1> $2
R<error : $*> $*		$@ $>MailerToTriple <error:$1> $2
[#if m._PRESERVE_LUSER_HOST_??]
R<$- : $+> $+ @ $+		$@ $>MailerToTriple <$1:$2> $3 <@ $4>
R<$+> $+ @ $+			$@ $>MailerToTriple <$1> $2 <@ $3>
[/#if]
R<$- : $+> $+			$@ $>MailerToTriple <$1:$2> $3 <@ $2>
R<$+> $+			$@ $>MailerToTriple <$1> $2 <@ $1>
[/#if]
