dnl FEATURE(accept_unqualified_senders): accept MAIL FROM addresses without a domain from network
dnl connections.
define(`_ACCEPT_UNQUALIFIED_SENDERS_', `1')
