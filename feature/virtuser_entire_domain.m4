dnl FEATURE(virtuser_entire_domain): look up subdomains of the domains in class {VirtHost} in the
dnl virtusertable, too.
define(`_VIRTUSER_ENTIRE_DOMAIN_', `1')
