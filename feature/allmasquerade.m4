dnl FEATURE(`allmasquerade'): masquerading also changes recipient addresses.
dnl
dnl The name space of the masquerade host must hold every local name. Stands before the mailers.
dnl
dnl Before: MASQUERADE_AS(`example.org')
dnl Example: FEATURE(`allmasquerade')
define(`_ALL_MASQUERADE_', `1')
