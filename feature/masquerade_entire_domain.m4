dnl FEATURE(masquerade_entire_domain): masquerade every host below the domains in class {M}.
define(`_MASQUERADE_ENTIRE_DOMAIN_', `1')
