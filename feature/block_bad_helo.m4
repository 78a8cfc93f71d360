dnl FEATURE(block_bad_helo): refuse clients that say HELO with an unqualified name or with a name of
dnl this host, unless they are authenticated or in class {R}. Needs delay_checks.
define(`_BLOCK_BAD_HELO_', `')
RELAY_DOMAIN(`127.0.0.1')
RELAY_DOMAIN(`IPv6:0:0:0:0:0:0:0:1 IPv6:::1')
LOCAL_DOMAIN(`[127.0.0.1]')
LOCAL_DOMAIN(`[IPv6:0:0:0:0:0:0:0:1] [IPv6:::1]')
