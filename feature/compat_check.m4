dnl FEATURE(`compat_check'): look up pairs of sender and recipient in the access map.
dnl
dnl The key is Compat:sender<@>recipient. DISCARD drops the recipient; TEMP:reply and ERROR:reply refuse
dnl it for the moment or for good.
dnl
dnl Needs: access_db
dnl Since: 8.12
dnl Example: FEATURE(`compat_check')
ifdef(`_ACCESS_TABLE_', `',
  `_MCC_ERROR_(`FEATURE(compat_check) needs FEATURE(access_db) before it')')
PUSHDIVERT(9)
#
# check_compat: may this sender write to this recipient?   sender $| recipient
#
Scheck_compat
R$| $*			$@ ok
R$* $|			$@ ok
R< $+ > $| $*		$: $1 $| $2
R$* $| < $+ >		$: $1 $| $2
R$* $| $*		$: < $(access Compat:$1<@>$2 $: OK $) >
R< DISCARD >		$#discard $: " - discarded by check_compat"
R< TEMP : $* >		$#error $@ TEMPFAIL $: $1 " error from check_compat. Try again later"
R< ERROR : $* >		$#error $@ UNAVAILABLE $: $1 " error from check_compat"
POPDIVERT
