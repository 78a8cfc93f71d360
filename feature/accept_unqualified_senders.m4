dnl FEATURE(`accept_unqualified_senders'): accept senders without a domain from network connections.
dnl
dnl The daemon modifier u does the same for one listener.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`accept_unqualified_senders')
define(`_ACCEPT_UNQUALIFIED_SENDERS_', `1')
