dnl FEATURE(limited_masquerade): masquerade the hosts in class {M} only, not the ones in class {w}.
define(`_LIMITED_MASQUERADE_', `1')
