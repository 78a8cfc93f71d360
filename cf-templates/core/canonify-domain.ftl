######################################################################
### Canonify2 (96): the official name of the host in user <@ host>
######################################################################

SCanonify2=96

# this host under the name that every host has
R$* <@ localhost> $*		$: $1 <@ $j.> $2
R$* <@ localhost.$m> $*		$: $1 <@ $j.> $2
R$* <@ localhost.UUCP> $*	$: $1 <@ $j.> $2

# a literal is either one of ours or stays as it is
R$* <@ [$+]> $*			$: $1 <@@ [$2]> $3
R$* <@@ $=w> $*			$: $1 <@ $j.> $3
R$* <@@ $+> $*			$@ $1 <@ $2> $3
[=diversion(2)]
# a host.UUCP that is known under another name is taken for that
R$* <@ $+ .UUCP> $*		$: $1 <@ $[ $2 $] .UUCP> $3
R$* <@ $+ . .UUCP> $*		$@ $1 <@ $2.> $3
R$* <@ $+ .UUCP> $*		$@ $1 <@ $2.UUCP.> $3

# names that end in a dot, and pseudo-domains, are final
R$* <@ $* $=P> $*		$: $1 <@ $2 $3.> $4
R$* <@ $* . .> $*		$1 <@ $2.> $3

# ask the name service about the others
R$* <@ $* $~P> $*		$: $1 <@ $[ $2 $3 $]> $4

# no name service is needed for our own names
R$* <@ $=w> $*			$: $1 <@ $2.> $3
