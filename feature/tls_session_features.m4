dnl FEATURE(tls_session_features): take TLS settings of a session from TLS_Srv_features and
dnl TLS_Clt_features entries of the access map.
define(`_TLS_SESSION_FEATURES_', `1')
