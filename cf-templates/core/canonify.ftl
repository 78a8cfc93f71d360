######################################################################
### canonify (3): an address as people write it -> user <@ host.>
######################################################################

Scanonify=3

# nothing at all is the null sender
R$@			$@ <@>

# `group: member;' without its frame; an empty group is a list. Not a group: a route @, a
# literal, :include:, host::user, and whatever has an address in brackets
R$* <@>			$: $1
R$*			$: <?> $1
R<?> $* : $* [$*]	$: $2 [$3]
R<?> $* < $*		$: $1 < $2
R<?> @ $*		$: @ $1
R<?> :include: $*	$: :include: $1
R<?> $* [IPv6 : $+]	$: $1 [IPv6:$2]
R<?> $* :: $*		$: $1 :: $2
R<?> $* : $*		$: $2
R<?> $*			$: $1
R$* ;			$1
R$@			$@ :; <@>
R$* < $+ :;>		$@ $2 :; <@>
R$* < $* ;>		$1 < $2>

# of phrases and brackets only what stands in the last, innermost pair counts
R$+ < $*		< $2
R< $* > $*		< $1
R< $*			$: $1
R$* > $*		$1
R$@			$@ <@>

[#if m._USE_DEPRECATED_ROUTE_ADDR_??]
# a source route `@a,@b:user@host' is followed: to @a first
R@ $+ , $+		@ $1 : $2
R@ [$*] : $+		$@ $>Canonify2 <@ [$1]> : $2
R@ $+ : $+		$@ $>Canonify2 <@ $1> : $2
[#else]
# a source route `@a,@b:user@host' names the way, which nobody follows any more
R@ $+ , $+		$2
R@ [$*] : $+		$2
R@ $+ : $+		$2
[/#if]

# bring the literal's tag into one spelling
R$* [IPv6 : $+]		$: $1 [IPv6:$2]

# a list with a host behind it
R$+ : $* ; @ $+		$@ $>Canonify2 $1 : $2 ; <@ $3>

# user@host: the last @ that has something on both sides
R$+ @ $+		$: $1 <@ $2>
R$+ <$+ @ $+>		$1 $2 <@ $3>
R$+ <@ $+>		$@ $>Canonify2 $1 <@ $2>
[#if !m._NO_UUCP_??]

# host!user
R$- ! $+		$@ $>Canonify2 $2 <@ $1.UUCP>
R$+ . $- ! $+		$@ $>Canonify2 $3 <@ $1.$2>
R$+ ! $+		$@ $>Canonify2 $2 <@ $1.UUCP>
[/#if]
[#if m._USE_DECNET_SYNTAX_?? || m.DECNET_RELAY??]

# host::user
R$- :: $+		$@ $>Canonify2 $2 <@ $1.DECNET>
R$- . $- :: $+		$@ $>Canonify2 $3 <@ $1.$2.DECNET>
[/#if]

# user%host: the last % counts; the same for what else has an @
[#if !m._NO_PERCENTHACK_??]
R$* % $*		$1 @ $2
R$* @ $* @ $*		$1 % $2 @ $3
[/#if]
R$* @ $*		$@ $>Canonify2 $1 <@ $2>

# just a user
R$*			$@ $>Canonify2 $1
