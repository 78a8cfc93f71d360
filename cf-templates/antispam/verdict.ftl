[#--
  What a value of the access database means for the sender, the client or the recipient it was
  found for. The workspace is <value> and the rest as given by `after`; OK and RELAY must have been
  dealt with before.
--]
[#macro verdict after="$*"]
R<REJECT> [=after]		[=reject]
R<DISCARD> [=after]		$#discard $: discard
R<QUARANTINE:$+> [=after]	$#error $@ quarantine $: $1
R<ERROR:$-.$-.$-:$+> [=after]	$#error $@ $1.$2.$3 $: $4
R<ERROR:$+> [=after]		$#error $: $1
R<<TMPF>> [=after]		$#error $@ 4.3.0 $: [=m._TMPFMSG_]
R<$+> $* [=after]		$#error $: $1
[/#macro]
[#assign reject = m.confREJECT_MSG???then("$#error $: " + m.confREJECT_MSG!, "$#error $@ 5.7.1 $: \"550 Access denied\"")]
[#--
  In deferred delivery mode nothing can be looked up now; the check is done when the queue runs.
--]
[#macro deferred]
R$*			$: <$&{deliveryMode}> $1
R<d> $*			$@ deferred
R<$*> $*			$: $2
[/#macro]
