[#--
  A ruleset of the site is asked first when `set` says that there is one. What resolves to a mailer
  is final, everything else is ignored. `parts` is how many parts, separated by $|, the argument has.
--]
[#macro hook name set=true parts=1]
[#if set]
R$*				$: $1 $| $>[=name] $1
[#if parts == 1]
R$* $| $#$*			$#$2
R$* $| $*			$: $1
[#else]
R$* $| $* $| $#$*		$#$3
R$* $| $* $| $*			$: $1 $| $2
[/#if]
[/#if]
[/#macro]
