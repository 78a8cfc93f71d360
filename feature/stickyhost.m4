dnl FEATURE(`stickyhost'): user@this.host is not the same as plain user.
dnl
dnl Such mail stays here although LOCAL_RELAY is set, and goes to MAIL_HUB with its address
dnl unchanged.
dnl
dnl Before: define(`MAIL_HUB', `hub.example.org')
dnl Example: FEATURE(`stickyhost')
define(`_STICKY_LOCAL_DOMAIN_', `1')
