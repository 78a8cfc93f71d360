dnl FEATURE(`always_add_domain', domain): add a domain to addresses without one in mail that is
dnl     delivered locally, too.
dnl
dnl   domain: the domain. Default: the name of this host, or what it masquerades as.
dnl
dnl Example: FEATURE(`always_add_domain')
dnl Example: FEATURE(`always_add_domain', `example.org')
define(`_ALWAYS_ADD_DOMAIN_', defn(`_ARG_'))
