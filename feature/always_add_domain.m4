dnl FEATURE(always_add_domain, domain): add a domain to unqualified addresses in mail that is
dnl delivered locally, too. Without an argument it is the name of this host, or what it
dnl masquerades as.
define(`_ALWAYS_ADD_DOMAIN_', defn(`_ARG_'))
