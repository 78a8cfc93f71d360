divert(-1)
# A site's feature with two arguments: the user whose mail is sent elsewhere, and the host.
divert(0)
VERSIONID(`feature peers_feature')
ifdef(`_MAILER_local_', `errprint(`*** ERROR: FEATURE(peers_feature) must be before MAILER(local)
')')dnl
divert(-1)
define(`_PEERS_USER_', ifelse(len(X`'_ARG_), `1', `nobody', _ARG_))
define(`_PEERS_HOST_', `_ARG2_')
LOCAL_RULE_0
R _PEERS_USER_			$#esmtp $@ _PEERS_HOST_ $: _PEERS_USER_ < @ _PEERS_HOST_ . >
R _PEERS_USER_ < @ $=w . >	$#esmtp $@ _PEERS_HOST_ $: _PEERS_USER_ < @ _PEERS_HOST_ . >
divert(0)
