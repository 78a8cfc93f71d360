dnl FEATURE(`masquerade_envelope'): masquerading and the genericstable change envelope addresses,
dnl     too.
dnl
dnl Before: MASQUERADE_AS(`example.org')
dnl Example: FEATURE(`masquerade_envelope')
define(`_MASQUERADE_ENVELOPE_', `1')
