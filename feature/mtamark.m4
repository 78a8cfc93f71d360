dnl FEATURE(`mtamark', reply, temporary, prefix): refuse clients whose reverse DNS says that they are no
dnl     mail servers.
dnl
dnl   reply: text of the reply. Default: "550 Rejected: ADDRESS not listed as MTA".
dnl   temporary: t, or a reply text: what a failed lookup does. Default: it is ignored.
dnl   prefix: where below the reverse name of the client the record is. Default: _perm._smtp._srv.
dnl
dnl The record is of type TXT; 1 stands for a mail server, 0 for none. MTAMARK_TO, defined before, is
dnl the number of tries of a query, by default 5.
dnl
dnl Since: 8.13
dnl Example: FEATURE(`mtamark')
dnl Example: FEATURE(`mtamark', `"550 You are no MTA"', `t', `_perm._smtp')
dnl Example: FEATURE(`mtamark', `', `"451 Try again later"')
define(`_MTAMARK_PREFIX_', ifelse(_ARGUMENT_(3), `', ``_perm._smtp._srv'', `_ARGUMENT_(3)'))
ifdef(`_MTAMARK_R', `', `define(`_MTAMARK_R', `1')
PUSHDIVERT(6)dnl
# What the reverse DNS says of a client
Kmtamark dns -R TXT -a. -T<TMP> -r`'ifdef(`MTAMARK_TO', `MTAMARK_TO', `5')
POPDIVERT
')
PUSHDIVERT(8)dnl
# MTA mark _MTAMARK_PREFIX_
R$*			$: $&{client_addr}
R$-.$-.$-.$-		$: <?> $(mtamark _MTAMARK_PREFIX_.$4.$3.$2.$1.in-addr.arpa. $: OK $)
R<?> 1.			$: OKSOFAR
R<?> 0.			$#error $@ 5.7.1 $: ifelse(defn(`_ARG_'), `',
  `"550 Rejected: " $&{client_addr} " not listed as MTA"', `_ARG_')
_LOOKUP_FAILED_(_ARGUMENT_(2), `4.4.3',
  ``"451 Temporary lookup failure of " '_MTAMARK_PREFIX_`.$&{client_addr}'')
POPDIVERT
