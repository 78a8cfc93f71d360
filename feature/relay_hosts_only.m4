dnl FEATURE(relay_hosts_only): names in class {R} and RELAY entries of the access map are hosts,
dnl not domains with everything below them.
define(`_RELAY_HOSTS_ONLY_', `1')
