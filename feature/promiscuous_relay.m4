dnl FEATURE(`promiscuous_relay'): relay mail from everybody to everybody.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`promiscuous_relay')
_MCC_WARNING_(`FEATURE(promiscuous_relay) makes this host an open relay; 'dnl
`never use it on a server that the Internet can reach')
define(`_PROMISCUOUS_RELAY_', `1')
