dnl FEATURE(use_client_ptr): check_relay works on the unverified name {client_ptr} of the client.
define(`_USE_CLIENT_PTR_', `1')
