dnl FEATURE(`masquerade_entire_domain'): masquerade every host below the domains in class {M}.
dnl
dnl Before: MASQUERADE_AS(`example.org')
dnl Before: MASQUERADE_DOMAIN(`masq.example')
dnl Example: FEATURE(`masquerade_entire_domain')
define(`_MASQUERADE_ENTIRE_DOMAIN_', `1')
