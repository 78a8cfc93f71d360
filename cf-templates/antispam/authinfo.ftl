##### authinfo: what to log in with at this server
Sauthinfo
[#if m._AUTHINFO_TABLE_??]
R$*				$: <$(authinfo AuthInfo:$&{server_name} $: ? $)>
R<?>				$: <$(authinfo AuthInfo:$&{server_addr} $: ? $)>
R<?>				$: <$(authinfo AuthInfo: $: ? $)>
R<?>				$@ no
R<$*>				$# $1
[#elseif m._ACCESS_TABLE_??]
R$*				$: $>D <$&{server_name}> <?> <! AuthInfo> <>
R<?> $*				$: $>A <$&{server_addr}> <?> <! AuthInfo> <>
R<?> $*				$: <$(access AuthInfo: $: ? $)> <>
R<?> $*				$@ no
R<$*> <>				$# $1
[/#if]

