dnl FEATURE(delay_checks, friend or hater, n): run check_mail and check_relay when a recipient is
dnl known. friend: a recipient with a Spam:FRIEND entry in the access map gets the mail unchecked.
dnl hater: only mail for recipients with a Spam:HATER entry is checked. Only the first letter of the
dnl word counts. Without n, FRIEND and HATER in To: entries, as versions before 8.12 had them, are
dnl not taken for errors.
define(`_DELAY_CHECKS_', `1')
ifelse(defn(`_ARG_'), `', `',
  lower(substr(_ARG_, `0', `1')), `f', `define(`_SPAM_FRIEND_', `1')define(`_SPAM_FH_', `1')',
  lower(substr(_ARG_, `0', `1')), `h', `define(`_SPAM_HATER_', `1')define(`_SPAM_FH_', `1')',
  `_MCC_ERROR_(`FEATURE(delay_checks): unknown argument "'_ARG_`", use friend or hater')')
ifelse(_ARGUMENT_(2), `', `define(`_DELAY_COMPAT_8_10_', `1')')
