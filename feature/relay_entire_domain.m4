dnl FEATURE(relay_entire_domain): every host of the domain in class {m} may relay through this one.
define(`_RELAY_ENTIRE_DOMAIN_', `1')
