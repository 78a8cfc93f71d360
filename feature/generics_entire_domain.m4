dnl FEATURE(`generics_entire_domain'): look up subdomains of the domains in class {G} in the
dnl     genericstable, too.
dnl
dnl Needs: genericstable
dnl Before: GENERICS_DOMAIN(`generic.example')
dnl Since: 8.10
dnl Example: FEATURE(`generics_entire_domain')
define(`_GENERICS_ENTIRE_DOMAIN_', `1')
