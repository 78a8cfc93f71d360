dnl FEATURE(`relay_entire_domain'): relay mail from and to every host of the domains in class {m}.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`relay_entire_domain')
define(`_RELAY_ENTIRE_DOMAIN_', `1')
