dnl FEATURE(`nocanonify', hosts): take domain names as they are instead of asking the DNS for the
dnl     canonical ones.
dnl
dnl   hosts: canonify_hosts: names without a dot are looked up nevertheless. Default: they are not.
dnl
dnl Names in the domains of CANONIFY_DOMAIN are still looked up. The modifiers c and C of a listener
dnl override the feature.
dnl
dnl Example: FEATURE(`nocanonify')
dnl Example: FEATURE(`nocanonify', `canonify_hosts')
define(`_NO_CANONIFY_', `1')
ifelse(defn(`_ARG_'), `', `',
  lower(defn(`_ARG_')), `canonify_hosts', `define(`_CANONIFY_HOSTS_', `1')',
  `_MCC_ERROR_(`FEATURE(nocanonify): unknown argument "'_ARG_`", only canonify_hosts is known')')
