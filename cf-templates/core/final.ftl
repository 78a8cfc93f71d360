######################################################################
### final (4): from user <@ host.> to what is written to the outside
######################################################################

Sfinal=4

R$+ :; <@>		$@ $1 :
R$* <@>			$@

# the dot that says `official name' is ours alone
R$* <@ $+ .> $*		$1 <@ $2> $3
R$* <@ *LOCAL*> $*	$1 <@ $j> $2

# join user and host again
R$* <$+> $*		$1 $2 $3

# a route is complete
R@ $+ :@ $+ : $+	@ $1,@ $2 : $3
R@ $*			$@ @ $1

# this host twice is once too often
R$+ % $=w @ $=w		$1 @ $2
[#if !m._NO_UUCP_??]

# host.UUCP is written the UUCP way
R$+ @ $- .UUCP		$2 ! $1
[/#if]
[#if m._USE_DECNET_SYNTAX_?? || m.DECNET_RELAY??]

# and host.DECNET the DECnet way
R$+ @ $+ .DECNET	$2 :: $1
[/#if]

######################################################################
### Recurse (97): a whole address through canonify and parse again
######################################################################

SRecurse=97
R$*			$: $>canonify $1
R$*			$@ $>parse $1
