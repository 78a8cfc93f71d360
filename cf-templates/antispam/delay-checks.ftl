[#import "hook.ftl" as h]
[#--
  FEATURE(delay_checks): check_mail and check_relay wait for a recipient. What they would have been
  called is then checkmail and checkrelay.
--]
##### FullAddr: user@domain with our own domain when it has none
SFullAddr
R$* <@$*.>			$1 <@$2>
R$* <@$*>			$@ $1 <@$2>
R$+				$: $1 <@$j>

##### Delay_TLS_Clt: only the client's TLS session is still to be checked; the recipient is accepted
SDelay_TLS_Clt
R$*				$: $1 $| $>tls_client $&{verify} $| MAIL
R$* $| $#$*			$#$2
R$* $| $*			$# $1

##### Delay_TLS_Clt2: the same for a result that is not final
SDelay_TLS_Clt2
R$*				$: $1 $| $>tls_client $&{verify} $| MAIL
R$* $| $#$*			$#$2
R$* $| $*			$@ $1

##### check_rcpt: all three checks
Scheck_rcpt
R$*				$: $1 $| $>checkrcpt $1
R$* $| $#error $*		$#error $2
R$* $| $#discard $*		$#discard $2
R$* $| $#$*			$@ $>Delay_TLS_Clt $2
R$* $| $*			$: $1
R$*				$: <?> $>FullAddr $>CanonAddr $1
[#if m._SPAM_FH_??]
# the recipient decides whether the other two count
R<?> $+ <@$=w>			$: $1 <@$2> $| <F:$1@$2> <D:$2> <U:$1@>
R<?> $+ <@$+>			$: $1 <@$2> $| <F:$1@$2> <D:$2>
R$* $| $+			$: $1 $| $>SearchList <! Spam> $| $2 <>
[#if m._SPAM_FRIEND_??]
R$* $| <FRIEND>			$@ $>Delay_TLS_Clt2 SPAMFRIEND
R$* $| $*			$: $1
R<?> $*				$: $1
[/#if]
[#if m._SPAM_HATER_??]
R$* $| <HATER>			$: $1
R$* $| $*			$@ $>Delay_TLS_Clt2 NOSPAMHATER
R<?> $*				$@ $>Delay_TLS_Clt2 NOSPAMHATER
[/#if]
[/#if]
R$*				$: $1 $| $>checkmail [#if m._FFR_MAIL_MACRO??]$&{mail_from}[#else]<$&f>[/#if]
R$* $| $#$*			$#$2
R$* $| $*			$: $1 $| $>checkrelay $&{client_name} $| $&{client_addr}
R$* $| $#$*			$#$2
R$* $| $*			$: $1
[=rules("check_rcpt-helo")][#t]

