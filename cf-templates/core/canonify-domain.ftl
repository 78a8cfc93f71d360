######################################################################
### Canonify2 (96): the official name of the host in user <@ host>
######################################################################

SCanonify2=96

# this host under the name that every host has
R$* <@ localhost> $*		$: $1 <@ $j.> $2
R$* <@ localhost.$m> $*		$: $1 <@ $j.> $2
[#if !m._NO_UUCP_??]
R$* <@ localhost.UUCP> $*	$: $1 <@ $j.> $2
[/#if]

# a literal is either one of ours or stays as it is
R$* <@ [$+]> $*			$: $1 <@@ [$2]> $3
R$* <@@ $=w> $*			$: $1 <@ $j.> $3
R$* <@@ $+> $*			$@ $1 <@ $2> $3
[=rules("Canonify2-domain")][#t]
[=diversion(2)]
[=rules("Canonify2-pseudo")][#t]
[#if !m._NO_UUCP_?? && !m._NO_CANONIFY_??]
[#if !m.UUCP_RELAY??]
# UUCP hosts that the name service knows without .UUCP
R$* <@ $+ .UUCP> $*		$: $1 <@ $[ $2 $] .UUCP> $3
R$* <@ $+ . .UUCP> $*		$@ $1 <@ $2.> $3
[/#if]
R$* <@ $+ .UUCP> $*		$@ $1 <@ $2.UUCP.> $3
[/#if]

# names that end in a dot, and pseudo-domains, are final
R$* <@ $* $=P> $*		$: $1 <@ $2 $3.> $4
R$* <@ $* . .> $*		$1 <@ $2.> $3

[#if m._NO_CANONIFY_??]
# only some of the others go to the name service; those with a dot inside count as final
R$* <@ $* $~P> $*		$: $&{daemon_flags} $| $1 <@ $2 $3> $4
R$* $| $* <@ $* $={Canonify}> $*	$: $2 <@ $[ $3 $4 $]> $5
[#if m._CANONIFY_HOSTS_??]
R$* $| $* <@ $-> $*		$: $2 <@ $[ $3 $]> $4
[/#if]
R$* c $* $| $* <@ $+> $*	$: $3 <@ $[ $4 $]> $5
R$* $| $* <@ $+ . $+> $*	$: $2 <@ $3.$4.> $5
R$* $| $*			$: $2
[#else]
# the others go to the name service, unless the listener is told not to (Modifiers=C)
R$* <@ $* $~P> $*		$: $&{daemon_flags} $| $1 <@ $2 $3> $4
R$* CC $* $| $* <@ $+ . $+> $*	$: $3 <@ $4.$5.> $6
R$* CC $* $| $*			$: $3
[#if m._FFR_NOCANONIFY_HEADERS??]
# nor for header addresses
R$* $| $*			$: $&{addr_type} $| $2
R$* h $* $| $* <@ $+ . $+> $*	$: $3 <@ $4.$5.> $6
R$* h $* $| $*			$: $3
[/#if]
R$* $| $* <@ $+> $*		$: $2 <@ $[ $3 $]> $4
[/#if]

# no name service is needed for domains that are listed here
R$* <@ $=w> $*			$: $1 <@ $2.> $3
[#if m._MASQUERADE_ENTIRE_DOMAIN_??]
R$* <@ $* $=M> $*	$: $1 <@ $2 $3.> $4
[#else]
R$* <@ $=M> $*			$: $1 <@ $2.> $3
[/#if]
[#if m._VIRTUSER_TABLE_??]
[#if m._VIRTUSER_ENTIRE_DOMAIN_??]
R$* <@ $* $={VirtHost}> $*	$: $1 <@ $2 $3.> $4
[#else]
R$* <@ $={VirtHost}> $*		$: $1 <@ $2.> $3
[/#if]
[/#if]
[#if m._GENERICS_TABLE_??]
[#if m._GENERICS_ENTIRE_DOMAIN_??]
R$* <@ $* $=G> $*	$: $1 <@ $2 $3.> $4
[#else]
R$* <@ $=G> $*			$: $1 <@ $2.> $3
[/#if]
[/#if]
