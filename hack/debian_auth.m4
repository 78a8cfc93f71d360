dnl HACK(`debian_auth'): trusted users may authenticate themselves for every sender address.
dnl
dnl Debian's programs for submission and relaying hand mail on with the original sender in AUTH=.
dnl The user sendmail becomes a trusted user, beside those of confTRUSTED_USERS and class t, and the
dnl file for authentication to servers is default-auth-info in the directory MAIL_SETTINGS_DIR.
dnl
dnl Example: HACK(`debian_auth')
define(`confDEF_AUTH_INFO', `MAIL_SETTINGS_DIR`'default-auth-info')
define(`confTRUSTED_USERS',
  ifdef(`confTRUSTED_USERS', `defn(`confTRUSTED_USERS')`,'')`sendmail')
PUSHDIVERT(9)
#
# Local_trust_auth: whoever is in class t may act as anybody
#
SLocal_trust_auth
R$*			$: $&{auth_authen}
R$=t			$#ok Trusted users...Allow trusted users to auth= as anyone
POPDIVERT
