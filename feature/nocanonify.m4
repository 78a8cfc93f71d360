dnl FEATURE(nocanonify, canonify_hosts): take domain names as they are instead of asking the DNS for
dnl the canonical ones, but for those in class {Canonify}. With canonify_hosts, host names without
dnl a dot are still looked up. The daemon modifiers c and C override this for a listener.
define(`_NO_CANONIFY_', `1')
ifelse(defn(`_ARG_'), `', `',
  lower(defn(`_ARG_')), `canonify_hosts', `define(`_CANONIFY_HOSTS_', `1')',
  `_MCC_ERROR_(`FEATURE(nocanonify): unknown argument "'_ARG_`", only canonify_hosts is known')')
