dnl FEATURE(`queuegroup', group): take the queue group of a recipient from the access map.
dnl
dnl   group: the group of the recipients that the map does not name.
dnl     Default: the one that the program chooses.
dnl
dnl The entries have the tag QGRP: and are for user@domain or for a domain.
dnl
dnl Needs: access_db
dnl Since: 8.12
dnl Example: FEATURE(`queuegroup')
dnl Example: FEATURE(`queuegroup', `main')
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
