dnl HACK(`virthost_by_ip'): each address of this host greets with its own name.
dnl
dnl The name of the interface that the client connected to stands in the greeting and in the
dnl Received header; the greeting also says that access is logged, and as whom.
dnl
dnl Example: HACK(`virthost_by_ip')
define(`_IF_NAME_', `$?{if_name}${if_name}$|$j$.')
define(`confSMTP_LOGIN_MSG', _IF_NAME_` Sendmail $v/$Z; $b; (No UCE/UBE) $?{client_addr}'dnl
`logging access from: ${client_name}(${client_resolve})-$_$.')
define(`_REC_BY_', `$.by '_IF_NAME_` ($v/$Z)$?r with $r$. id $i$?{tls_version}')
define(`confRECEIVED_HEADER', `_REC_HDR_
	_REC_FULL_AUTH_$?{auth_ssf} bits=${auth_ssf}$.)
	_REC_BY_
	_REC_TLS_
	_REC_END_')
