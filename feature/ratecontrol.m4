dnl FEATURE(`ratecontrol', nodelay, terminate): limit the rate of connections of a client.
dnl
dnl   nodelay: nodelay: check when the client connects although delay_checks is on.
dnl     Default: the check is delayed as the others are.
dnl   terminate: terminate: close the connection with the reply 421. Default: the reply is 452.
dnl
dnl The limits are entries ClientRate: of the access map for addresses and networks, and one without an
dnl address for all others; 0 means no limit. nodelay needs FEATURE(delay_checks) before it.
dnl
dnl Needs: access_db, delay_checks
dnl Since: 8.13
dnl Example: FEATURE(`ratecontrol')
dnl Example: FEATURE(`ratecontrol', `nodelay')
dnl Example: FEATURE(`ratecontrol', `nodelay', `terminate')
dnl Example: FEATURE(`ratecontrol', `', `terminate')
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
