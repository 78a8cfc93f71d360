dnl FEATURE(stickyhost): user@this.host is not the same as plain user. It stays here although
dnl LOCAL_RELAY is set, and goes to MAIL_HUB with its address unchanged.
define(`_STICKY_LOCAL_DOMAIN_', `1')
