dnl FEATURE(`delay_checks', whom, n): check sender and client only when a recipient is known.
dnl
dnl   whom: friend: recipients with an entry Spam: FRIEND in the access map get mail unchecked; hater: only
dnl     mail for those with HATER is checked. Default: all mail is checked.
dnl   n: n: entries FRIEND and HATER with the tag To:, as 8.10 and 8.11 wanted them, are errors.
dnl     Default: they are ignored.
dnl
dnl Clients who may relay by login or certificate are not checked any more. An argument needs the access
dnl map. Only the first letter of the word counts.
dnl
dnl Needs: access_db
dnl Since: 8.10
dnl Example: FEATURE(`delay_checks')
dnl Example: FEATURE(`delay_checks', `friend')
dnl Example: FEATURE(`delay_checks', `hater', `n')
define(`_DELAY_CHECKS_', `1')
ifelse(defn(`_ARG_'), `', `',
  lower(substr(_ARG_, `0', `1')), `f', `define(`_SPAM_FRIEND_', `1')define(`_SPAM_FH_', `1')',
  lower(substr(_ARG_, `0', `1')), `h', `define(`_SPAM_HATER_', `1')define(`_SPAM_FH_', `1')',
  `_MCC_ERROR_(`FEATURE(delay_checks): unknown argument "'_ARG_`", use friend or hater')')
ifelse(_ARGUMENT_(2), `', `define(`_DELAY_COMPAT_8_10_', `1')')
