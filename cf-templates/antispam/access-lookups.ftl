[#--
  Lookups in the access database. Every ruleset here takes
      <key> <default> <mark tag> <passed through>
  and answers <value> <passed through>. The mark + tries the key with the tag and then without
  it, any other mark (by custom !) only with the tag. While they work, the workspace is
      value $| <key> <default> <mark tag> <passed through>
  with no value as long as nothing is found.
--]
[#-- What all of them do at the end: a failing database, a value, or the default. --]
[#macro conclude]
R$*<TMPF> $| <$*> <$*> <$- $-> <$*>		$@ <<TMPF>> <$6>
R$+ $| <$*> <$*> <$- $-> <$*>		$@ <$1> <$6>
R$| <$*> <$*> <$- $-> <$*>		$@ <$2> <$5>
[/#macro]
[#-- The key as it is; then, when the mark allows, without its tag. --]
[#macro exact key="$+"]
R<[=key]> <$+> <$- $-> <$*>		$: $(access $4:$1 $: $) $| <$1> <$2> <$3 $4> <$5>
R$| <[=key]> <$+> <+ $-> <$*>		$: $(access $1 $: $) $| <$1> <$2> <+ $3> <$4>
[/#macro]
[#-- A value SKIP ends the search with the default. --]
[#macro skip]
[#if m._ACCESS_SKIP_??]
RSKIP $| <$*> <$+> <$- $-> <$*>		$@ <$2> <$5>
[/#if]
[/#macro]

##### D: a domain, or a bracketed address, and what it is part of
SD
[@exact key="$*"/]
[#if m._LOOKUPDOTDOMAIN_??]
# .domain stands for the hosts below a domain
R$| <$+.$+> <$+> <$- $-> <$*>		$: $(access $5:.$2 $: $) $| <$1.$2> <$3> <$4 $5> <$6>
R$| <$+.$+> <$+> <+ $-> <$*>		$: $(access .$2 $: $) $| <$1.$2> <$3> <+ $4> <$5>
[/#if]
[@skip/]
# not there: drop the last part of an address, the first of a name
[#if !m.NO_NETINET6??]
R$| <[$+::$-]> <$+> <$- $-> <$*>	$@ $>D <[$1]> <$3> <$4 $5> <$6>
R$| <[$+:$-]> <$+> <$- $-> <$*>	$@ $>D <[$1]> <$3> <$4 $5> <$6>
[/#if]
R$| <[$+.$-]> <$+> <$- $-> <$*>	$@ $>D <[$1]> <$3> <$4 $5> <$6>
R$| <$+.$+> <$+> <$- $-> <$*>		$@ $>D <$2> <$3> <$4 $5> <$6>
[#if m._FFR_LOOKUPTAG_??]
# the tag alone stands for everybody
R$| <$+> <$+> <! $-> <$*>		$: $(access $3: $: $) $| <$1> <$2> <! $3> <$4>
[/#if]
# no name at all is answered with an unusual shape, which no caller takes for a result
R$+ $| <> $*			$@ <$1> <> $2
R$| <> $*			$@ <?> <> $1
[@conclude/]

##### A: an IP address and the networks around it
SA
[@exact/]
[@skip/]
[#if !m.NO_NETINET6??]
R$| <$+::$-> <$+> <$- $-> <$*>		$@ $>A <$1> <$3> <$4 $5> <$6>
R$| <$+:$-> <$+> <$- $-> <$*>		$@ $>A <$1> <$3> <$4 $5> <$6>
[/#if]
R$| <$+.$-> <$+> <$- $-> <$*>		$@ $>A <$1> <$3> <$4 $5> <$6>
[@conclude/]

##### E: nothing but the key itself
SE
[@exact key="$*"/]
[@conclude/]

##### F: user@domain; the detail after a + may be given as * or not at all
SF
[@exact/]
R$| <$+ + $*@$+> <$+> <$- $-> <$*>	$: $(access $6:$1+*@$3 $: $) $| <$1+$2@$3> <$4> <$5 $6> <$7>
R$| <$+ + $*@$+> <$+> <+ $-> <$*>	$: $(access $1+*@$3 $: $) $| <$1+$2@$3> <$4> <+ $5> <$6>
R$| <$+ + $*@$+> <$+> <$- $-> <$*>	$: $(access $6:$1@$3 $: $) $| <$1+$2@$3> <$4> <$5 $6> <$7>
R$| <$+ + $*@$+> <$+> <+ $-> <$*>	$: $(access $1@$3 $: $) $| <$1+$2@$3> <$4> <+ $5> <$6>
[@conclude/]

##### U: user@ for any domain, detail as in F
SU
[@exact/]
R$| <$+ + $*@> <$+> <$- $-> <$*>	$: $(access $5:$1+*@ $: $) $| <$1+$2@> <$3> <$4 $5> <$6>
R$| <$+ + $*@> <$+> <+ $-> <$*>		$: $(access $1+*@ $: $) $| <$1+$2@> <$3> <+ $4> <$5>
R$| <$+ + $*@> <$+> <$- $-> <$*>	$: $(access $5:$1@ $: $) $| <$1+$2@> <$3> <$4 $5> <$6>
R$| <$+ + $*@> <$+> <+ $-> <$*>		$: $(access $1@ $: $) $| <$1+$2@> <$3> <+ $4> <$5>
[@conclude/]

