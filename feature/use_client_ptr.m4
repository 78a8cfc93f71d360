dnl FEATURE(`use_client_ptr'): let check_relay work on the unverified name of the client, {client_ptr}.
dnl
dnl Since: 8.13
dnl Example: FEATURE(`use_client_ptr')
define(`_USE_CLIENT_PTR_', `1')
