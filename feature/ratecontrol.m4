dnl FEATURE(ratecontrol, nodelay, terminate): limit the rate of connections of a client by
dnl ClientRate: entries of the access map. Needs access_db. nodelay: check when the client connects
dnl although delay_checks is on. terminate: close the connection (reply 421) instead of refusing
dnl (452).
define(`_RATE_CONTROL_REPLY', ifelse(_ARGUMENT_(2), `terminate', `421', `452'))
ifelse(_ARGUMENT_(2), `', `', _ARGUMENT_(2), `terminate', `',
  `_MCC_ERROR_(`FEATURE(ratecontrol): unknown argument "'_ARG2_`", only terminate is known')')
_NEEDS_ACCESS_DB_(`ratecontrol', `define(`_RATE_CONTROL_', `1')
define(`_FFR_SRCHLIST_A', `1')
ifelse(defn(`_ARG_'), `', `',
  lower(defn(`_ARG_')), `nodelay', `ifdef(`_DELAY_CHECKS_',
    `define(`_RATE_CONTROL_IMMEDIATE_', `1')define(`_CONTROL_IMMEDIATE_', `1')',
    `_MCC_ERROR_(`FEATURE(ratecontrol, nodelay) needs FEATURE(delay_checks) before it')')',
  `_MCC_ERROR_(`FEATURE(ratecontrol): unknown argument "'_ARG_`", only nodelay is known')')')
