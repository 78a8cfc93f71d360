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
[#if m._PRESERVE_LUSER_HOST_??]

# the host of the recipient is kept in {Host}; a detail, which can stand in $h, is none
R$*				$: $1 $| $&h $| $&{Host}
R$* $| +$* $| $*		$: $1
R$* $| @$+ $| $*		$: $1 $(macro {Host} $@ @$2 $)
R$* $| $+ $| $*			$: $1 $(macro {Host} $@ @$2 $)
R$* $| $| $*			$: $1
[/#if]
[#if !m._PRESERVE_LOCAL_PLUS_DETAIL_??]

# user+detail: aliases for user+*, then for user, with the detail in $h
R$+ + *				$#[=m.confLOCAL_MAILER] $@ $&h $: $1
R$+ + $*			$#[=m.confLOCAL_MAILER] $@ +$2 $: $1+*
[/#if]

# a relay: the one for names that are no users here, else the mail hub or the local relay
R$*				$: <> $1
[#if m.LUSER_RELAY??]
[#if m._PRESERVE_LOCAL_PLUS_DETAIL_??]
R<> $+ + $*			$: <? $L> <+$2> $(user $1 $)
R<> $+				$: <? $L> <> $(user $1 $)
R<? $*> <$*> $+ <>		$: <> $3 $2
R<? $*> <$*> $+			$: <$1> $3 $2
[#else]
R<> $+				$: <$L> $(user $1 $)
R<$*> $* <>			$: <> $2
[/#if]
[#if m._PRESERVE_LUSER_HOST_??]
R<$+> $+			$: <$1> $2 $&{Host}
[/#if]
[/#if]
[#if m.MAIL_HUB??]
R<> $+				$: <$H> $1
[#elseif m.LOCAL_RELAY??]
R<> $+				$: <$R> $1
[/#if]
[#if !m._PRESERVE_LOCAL_PLUS_DETAIL_??]

# the detail comes back
R<$*> $+			$: <$1> $2 $| $&h
[#if m._PRESERVE_LUSER_HOST_??]
R<$+> $+ @ $+ $| +$*		$: <$1> $2+$4 @ $3
[/#if]
R<$+> $+ $| +$*			$: <$1> $2+$3
R<> $+ $| +$*			$#[=m.confLOCAL_MAILER] $@ $2 $: @ $1
R<$*> $+ $| $*			$: <$1> $2
[/#if]
R<> $*				$@ $1
[#if m.LUSER_RELAY?? || m.MAIL_HUB?? || m.LOCAL_RELAY??]
R<local : $*> $*		$@ $>MailerToTriple <local:$1> $2
R<error : $*> $*		$@ $>MailerToTriple <error:$1> $2
[#if m._PRESERVE_LUSER_HOST_??]
R<$- : $+> $+ @ $+		$@ $>MailerToTriple <$1:$2> $3 <@ $4>
R<$+> $+ @ $+			$@ $>MailerToTriple <$1> $2 <@ $3>
[/#if]
R<$- : $+> $+			$@ $>MailerToTriple <$1:$2> $3 <@ $2>
R<$+> $+			$@ $>MailerToTriple <$1> $2 <@ $1>
[/#if]
