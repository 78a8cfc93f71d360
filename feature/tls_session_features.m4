dnl FEATURE(`tls_session_features'): take TLS options for a session from the access map.
dnl
dnl Entries TLS_Srv_features: are for clients of this host, TLS_Clt_features: for the servers it
dnl talks to; name, domain, address or network of the other side. The value is a list of option=value,
dnl separated by semicolons: Options, CipherList, CertFile, KeyFile, Flags.
dnl
dnl Needs: access_db
dnl Since: 8.16
dnl Example: FEATURE(`tls_session_features')
define(`_TLS_SESSION_FEATURES_', `1')
