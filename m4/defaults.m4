dnl Values that are set before the .mc file is read. An option that is not here has the default of
dnl the program, and appears as a comment in the output.

dnl The level of the language that every release from 8.12 on reads.
define(`_LEVEL_', `10')
define(`CF_LEVEL', _LEVEL_)
define(`DATABASE_MAP_TYPE', `hash')
define(`_TMPFMSG_', `"451 Temporary system failure. Please try again later."')

define(`MAIL_SETTINGS_DIR', `/etc/mail/')
define(`ALIAS_FILE', `MAIL_SETTINGS_DIR`'aliases')
define(`confCW_FILE', `MAIL_SETTINGS_DIR`'local-host-names')
define(`confCR_FILE', `-o MAIL_SETTINGS_DIR`'relay-domains')

define(`confMAILER_NAME', ``MAILER-DAEMON'')
define(`confFROM_LINE', `From $g $d')
define(`confOPERATORS', `.:%@!^/[]+')
define(`confSMTP_LOGIN_MSG', `$j Sendmail $v/$Z; $b')

dnl The Received header, in pieces that a site can put together in its own way.
define(`_REC_HDR_', `$?sfrom $s $.$?_($?s$|from $.$_)')
define(`_REC_AUTH_', `$.$?{auth_type}(authenticated')
define(`_REC_FULL_AUTH_',
  `$.$?{auth_type}(user=${auth_authen} $?{auth_author}author=${auth_author} $.mech=${auth_type}')
define(`_REC_BY_', `$.by $j ($v/$Z)$?r with $r$. id $i$?{tls_version}')
define(`_REC_TLS_',
  `(version=${tls_version} cipher=${cipher} bits=${cipher_bits} verify=${verify})$.$?u')
define(`_REC_END_', `for $u; $|;
	$.$b')
define(`confRECEIVED_HEADER', `_REC_HDR_
	_REC_AUTH_$?{auth_ssf} bits=${auth_ssf}$.)
	_REC_BY_
	_REC_TLS_
	_REC_END_')

define(`confALIAS_WAIT', `10')
define(`confBLANK_SUB', `.')
define(`confCHECK_ALIASES', `False')
define(`confCON_EXPENSIVE', `False')
define(`confDELIVERY_MODE', `background')
define(`confFORWARD_PATH', `$z/.forward.$w:$z/.forward')
define(`confLOG_LEVEL', `9')
define(`confMCI_CACHE_SIZE', `2')
define(`confMCI_CACHE_TIMEOUT', `5m')
define(`confMIME_FORMAT_ERRORS', `True')
define(`confMIN_FREE_BLOCKS', `100')
define(`confOLD_STYLE_HEADERS', `True')
define(`confPRIVACY_FLAGS', `authwarnings')
define(`confSAFE_QUEUE', `True')
define(`confSEVEN_BIT_INPUT', `False')
define(`confTEMP_FILE_MODE', `0600')
define(`confTIME_ZONE', `USE_SYSTEM')
define(`confTO_QUEUERETURN', `5d')
define(`confTO_QUEUEWARN', `4h')
define(`confUSE_ERRORS_TO', `False')

dnl Macros that milters are told at each step.
define(`confMILTER_MACROS_CONNECT', ``j, _, {daemon_name}, {if_name}, {if_addr}'')
define(`confMILTER_MACROS_HELO',
  ``{tls_version}, {cipher}, {cipher_bits}, {cert_subject}, {cert_issuer}'')
define(`confMILTER_MACROS_ENVFROM',
  ``i, {auth_type}, {auth_authen}, {auth_ssf}, {auth_author}, {mail_mailer}, {mail_host}, {mail_addr}'')
define(`confMILTER_MACROS_ENVRCPT', ``{rcpt_mailer}, {rcpt_host}, {rcpt_addr}'')
define(`confMILTER_MACROS_EOM', `{msg_id}')
