dnl FEATURE(allmasquerade): masquerading also changes recipient addresses. The name space of the
dnl masquerade host must hold every local name. Stands before the mailers.
ifdef(`_MAILER_local_', `_MCC_ERROR_(`FEATURE(allmasquerade) must stand before MAILER(local)')')
ifdef(`_MAILER_uucp_', `_MCC_ERROR_(`FEATURE(allmasquerade) must stand before MAILER(uucp)')')
define(`_ALL_MASQUERADE_', `1')
