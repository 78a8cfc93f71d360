dnl FEATURE(accept_unresolvable_domains): accept MAIL FROM addresses whose domain is not in the DNS.
define(`_ACCEPT_UNRESOLVABLE_DOMAINS_', `1')
