######################################################################
### MasqHdr (93): the address of a local user as others shall see it
######################################################################

SMasqHdr=93
[#if m._GENERICS_TABLE_??]

# <! domain> user <@ host>: look up user@domain, user+*@domain, @domain, user, user+*
R$+ <@ *LOCAL*>			$: <! $j> $1 <@ *LOCAL*>
[#if m._GENERICS_ENTIRE_DOMAIN_??]
R$+ <@ $* $=G .>		$: <! $2 $3> $1 <@ $2 $3.>
[#else]
R$+ <@ $=G .>			$: <! $2> $1 <@ $2.>
[/#if]
R<! $+> $+ <@ $+>		$: <$(generics $2@$1 $: ! $1 $)> $2 <@ $3>
R<! $+> $+ + $* <@ $+>		$: <$(generics $2+*@$1 $@ $3 $: ! $1 $)> $2+$3 <@ $4>
R<! $+> $+ + $* <@ $+>		$: <$(generics $2@$1 $: ! $1 $)> $2+$3 <@ $4>
R<! $+> $+ <@ $+>		$: <$(generics @$1 $@ $2 $: ! $1 $)> $2 <@ $3>
R<! $+> $+ <@ $+>		$: <$(generics $2 $: ! $1 $)> $2 <@ $3>
R<! $+> $+ + $* <@ $+>		$: <$(generics $2+* $@ $3 $: ! $1 $)> $2+$3 <@ $4>
R<! $+> $+ + $* <@ $+>		$: <$(generics $2 $: ! $1 $)> $2+$3 <@ $4>
R<! $+> $+ <@ $+>		$: $2 <@ $3>
# the new address has a domain, or gets one like a local user
R<$+ @ $*> $+			$@ $>canonify $1 @ $2
R<$+> $+ <@ $+>			$: $1 <@ *LOCAL*>
[/#if]
[#if m.MASQUERADE_NAME??]

# users and domains that are shown as they are
R$=E <@ *LOCAL*>		$@ $1 <@ $j.>
R$=E <@ $=w .>			$@ $1 <@ $2.>
[#if m._MASQUERADE_ENTIRE_DOMAIN_??]
R$=E <@ $* $=M .>		$@ $1 <@ $2 $3.>
[#else]
R$=E <@ $=M .>			$@ $1 <@ $2.>
[/#if]
R$* <@ $=N .> $*		$@ $1 <@ $2.> $3

# the others come from $M
[#if m._MASQUERADE_ENTIRE_DOMAIN_??]
R$* <@ $* $=M .> $*		$@ $1 <@ $M.> $4
[#else]
R$* <@ $=M .> $*		$@ $1 <@ $M.> $3
[/#if]
[#if !m._LIMITED_MASQUERADE_??]
R$* <@ $=w .> $*		$@ $1 <@ $M.> $3
[/#if]
R$* <@ *LOCAL*> $*		$@ $1 <@ $M.> $2

# of a malformed host with an @ inside only the last name is shown
R$* <@ $+ @> $*			$: $1 <@ $2> $3
R$* <@ $+ @ $+> $*		$: $1 <@ $3.> $4
[#else]
R$* <@ *LOCAL*>			$@ $1 <@ $j.>
[/#if]

######################################################################
### MasqEnv (94): the same for the envelope
######################################################################

SMasqEnv=94
[#if m._MASQUERADE_ENVELOPE_??]
R$*				$@ $>MasqHdr $1
[#else]
R$* <@ *LOCAL*> $*		$: $1 <@ $j.> $2
[/#if]
