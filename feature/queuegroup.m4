dnl FEATURE(queuegroup, group): take the queue group of a recipient from QGRP: entries of the access
dnl map for the address or its domain; the argument is the group of the others. Needs access_db.
ifdef(`_ACCESS_TABLE_', `',
  `_MCC_ERROR_(`FEATURE(queuegroup) needs FEATURE(access_db) before it')')
PUSHDIVERT(9)
#
# queuegroup: the queue group of a recipient
#
Squeuegroup
R< $+ >			$1
R$+ @ $+		$: $>SearchList <! QGRP> $| <F:$1@$2> <D:$2> <>
R<?>			ifelse(len(_ARG_), `0', `$@', `$# '_ARG_)
R< $+ >			$# $1
POPDIVERT
