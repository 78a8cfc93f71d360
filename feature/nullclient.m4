dnl FEATURE(`nullclient', hub): this host sends all mail to a hub, and every address looks as if it
dnl     came from there.
dnl
dnl   hub: the host. Required.
dnl
dnl Nothing is delivered here, and there are no aliases. It stands instead of mailers and other
dnl features, but for nocanonify, which stands before it.
dnl
dnl Example: FEATURE(`nullclient', `hub.example.org')
ifelse(len(_ARG_), `0', `_MCC_ERROR_(`FEATURE(nullclient) needs the name of the hub as argument')',
  `define(`_NULL_CLIENT_', defn(`_ARG_'))
define(`MAIL_HUB', `_NULL_CLIENT_')
define(`SMART_HOST', `_NULL_CLIENT_')
define(`MASQUERADE_NAME', `_NULL_CLIENT_')')
FEATURE(`allmasquerade')
FEATURE(`masquerade_envelope')
undefine(`ALIAS_FILE')
define(`confFORWARD_PATH', `')
_DEFIFNOT(`confFROM_HEADER', `<$g>')
define(`_DEF_LOCAL_MAILER_FLAGS', `lsDFM5q')
MAILER(`local')
MAILER(`smtp')
