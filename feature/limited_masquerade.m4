dnl FEATURE(`limited_masquerade'): masquerade the hosts in class {M} only, not the ones in class
dnl     {w}.
dnl
dnl Before: MASQUERADE_AS(`example.org')
dnl Before: MASQUERADE_DOMAIN(`masq.example')
dnl Example: FEATURE(`limited_masquerade')
define(`_LIMITED_MASQUERADE_', `1')
