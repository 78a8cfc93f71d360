dnl FEATURE(`relay_hosts_only'): take the names in class {R} and with RELAY in the access map as hosts,
dnl     not as domains with everything below them.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`relay_hosts_only')
define(`_RELAY_HOSTS_ONLY_', `1')
