##### SearchList: the first value found for one of several keys
# <mark tag> $| <F:full@address> <U:user@> <D:domain> <E:exact> ... <>  ->  <value>, or <?>
C{Src}E F D U[#if m._FFR_SRCHLIST_A??] A[/#if]

SSearchList
R<$- $-> $| <$={Src}:$*> <$*>	$: <$1 $2> <$5> $| $>$3 <$4> <?> <$1 $2> <>
R<$- $-> <> $| <?> <>		$@ <?>
R<$- $-> $+ $| <?> <>		$@ $>SearchList <$1 $2> $| $3
R$* $| <$+> <>			$@ <$2>

