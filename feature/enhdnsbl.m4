dnl FEATURE(enhdnsbl, list, reply, failure, answers...): as dnsbl, but with up to six answers of the
dnl list that count, as left sides of rules (127.0.0.2. or 127.0.0.$-.). Without one every answer
dnl counts. EDNSBL_TO, before the first one, is the number of tries of a query, by default 5.
ifelse(len(_ARG_), `0',
  `_MCC_ERROR_(`FEATURE(enhdnsbl) needs the name of a list as argument')')
ifdef(`_EDNSBL_R_', `', `define(`_EDNSBL_R_', `')
PUSHDIVERT(6)dnl
# DNS lists
Kednsbl dns -R A -a. -T<TMP> -r`'ifdef(`EDNSBL_TO', `EDNSBL_TO', `5')
POPDIVERT
')
define(`_EDNSBL_ANSWER_', `ifelse(`$1', `', `', `R<?> $1		'defn(`_EDNSBL_HIT_')`
')')
define(`_EDNSBL_HIT_', ifelse(_ARGUMENT_(2), `discard', ``$#discard $: discard'',
  `_LIST_HIT_(_ARG_, _ARGUMENT_(2))'))
PUSHDIVERT(8)dnl
# DNS list _ARG_
_LIST_LOOKUP_(`ednsbl', _ARG_)
_LIST_FAILED_(_ARG_, _ARGUMENT_(3))
_EDNSBL_ANSWER_(ifelse(_ARGUMENT_(4), `', ``$+'', `_ARGUMENT_(4)'))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(5))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(6))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(7))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(8))dnl
_EDNSBL_ANSWER_(_ARGUMENT_(9))dnl
POPDIVERT
