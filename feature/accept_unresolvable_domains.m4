dnl FEATURE(`accept_unresolvable_domains'): accept senders whose domain is not in the DNS.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`accept_unresolvable_domains')
define(`_ACCEPT_UNRESOLVABLE_DOMAINS_', `1')
