dnl FEATURE(`preserve_luser_host'): keep the host of a recipient that is sent to LUSER_RELAY.
dnl
dnl Before: define(`LUSER_RELAY', `relay.example.org')
dnl Since: 8.12
dnl Example: FEATURE(`preserve_luser_host')
ifdef(`LUSER_RELAY', `',
  `_MCC_ERROR_(`LUSER_RELAY must be defined before FEATURE(preserve_luser_host)')')
define(`_PRESERVE_LUSER_HOST_', `1')
define(`_NEED_MACRO_MAP_', `1')
