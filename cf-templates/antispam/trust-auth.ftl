[#import "hook.ftl" as h]
##### trust_auth: is AUTH=address of a MAIL command believed?
SLocal_trust_auth
Strust_auth
R$*				$: <$&{auth_type}> $1
R<> $*				$#error $@ 5.7.1 $: "550 not authenticated"
R<$+> $*			$: $2
# what names the authenticated user is
R$&{auth_authen}		$@ identical
R<$&{auth_authen}>		$@ identical
[@h.hook name="Local_trust_auth"/]
R$*				$#error $@ 5.7.1 $: "550 " $&{auth_authen} " not allowed to act as " $&{auth_author}

##### Local_Relay_Auth: mechanism -> $# to let the client relay, NO to have it not
SLocal_Relay_Auth
