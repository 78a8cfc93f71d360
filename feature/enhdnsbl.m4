dnl FEATURE(`enhdnsbl', list, reply, temporary, answer...): refuse clients that a DNS list names with
dnl     certain answers.
dnl
dnl   list: domain of the list. Required.
dnl   reply: text of the reply, or discard, or quarantine.
dnl     Default: "550 Rejected: ADDRESS listed at LIST".
dnl   temporary: t for the standard reply to a failed lookup, or the reply.
dnl     Default: a failed lookup is ignored.
dnl   answer: up to six answers that count, as left sides of rules, such as 127.0.0.2. or 127.0.0.$-.
dnl     with a dot at the end; from 8.18 on without that dot. Default: every answer counts.
dnl
dnl Before the first use EDNSBL_TO may be defined, the number of tries of a query, which is 5 otherwise.
dnl From 8.18 on a list may give several answers, and each is looked at; before, it is only the first.
dnl
dnl Since: 8.12
dnl Example: FEATURE(`enhdnsbl', `bl.example', `"550 no"', `t', `127.0.0.2.')
dnl Example: FEATURE(`enhdnsbl', `bl.example', `discard', `"451 later"', `127.0.0.2.', `127.0.0.$-.')
dnl Example: FEATURE(`enhdnsbl', `bl.example', `quarantine')
ifelse(len(_ARG_), `0',
  `_MCC_ERROR_(`FEATURE(enhdnsbl) needs the name of a list as argument')')
_EDNSBL_MAP_(_SINCE_(`8.18', `-z:', `-a.'))
dnl _EDNSBL_ANSWER_(answer): the rule for a client with that answer, and a look at its last dot.
define(`_EDNSBL_ANSWER_', `ifelse(`$1', `', `', `_EDNSBL_DOT_(`$1', regexp(`$1', `\.$'))dnl
R<?> _SINCE_(`8.18', `$`'* : $1 : $`'*', `$1')		_EDNSBL_HIT_
')')
define(`_EDNSBL_DOT_', `ifelse(regexp(`$1', `\$[*+]$'), `-1', `ifelse(
_SINCE_(`8.18', `dot', `none'), ifelse(`$2', `-1', `none', `dot'), `_MCC_WARNING_(
`the answer $1 of FEATURE(enhdnsbl) will never come: sendmail '_TARGET_` '_SINCE_(`8.18',
`wants none', `wants one')` of the dots at the end')')')')
define(`_EDNSBL_HIT_', `ifelse(_ARGUMENT_(2), `discard', `$`'#discard $: discard',
  `_LIST_HIT_(_ARG_, _ARGUMENT_(2))')')
PUSHDIVERT(8)dnl
# DNS list _ARG_
_LIST_LOOKUP_(`ednsbl', _ARG_)
_LIST_FAILED_(_ARG_, _ARGUMENT_(3))
_SINCE_(`8.18', `R<?> $`'+		$: <?> : $`'1 :
')dnl
_EDNSBL_ANSWER_(ifelse(_ARGUMENT_(4), `', ``$+'', `_ARGUMENT_(4)'))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(5))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(6))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(7))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(8))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(9))dnl
POPDIVERT
