dnl FEATURE(allmasquerade): masquerading also changes recipient addresses. The name space of the
dnl masquerade host must hold every local name. Stands before the mailers.
define(`_ALL_MASQUERADE_', `1')
