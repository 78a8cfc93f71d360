dnl FEATURE(`virtuser_entire_domain'): look up subdomains of the domains in class {VirtHost} in the
dnl     virtusertable, too.
dnl
dnl Needs: virtusertable
dnl Before: VIRTUSER_DOMAIN(`virtual.example')
dnl Since: 8.10
dnl Example: FEATURE(`virtuser_entire_domain')
define(`_VIRTUSER_ENTIRE_DOMAIN_', `1')
