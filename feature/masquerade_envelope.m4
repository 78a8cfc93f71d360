dnl FEATURE(masquerade_envelope): masquerading, and the genericstable, also change envelope
dnl addresses.
define(`_MASQUERADE_ENVELOPE_', `1')
