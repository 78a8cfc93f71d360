dnl FEATURE(generics_entire_domain): look up subdomains of the domains in class {G} in the
dnl genericstable, too.
define(`_GENERICS_ENTIRE_DOMAIN_', `1')
