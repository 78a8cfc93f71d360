dnl The macros that add words to a class (C lines) or name a file of words (F lines), diversion 5.
dnl The rest of the line behind a call is dropped.

dnl _CLASS_LINE_(letter, class, text)
define(`_CLASS_LINE_', `PUSHDIVERT(5)$1{$2}$3
POPDIVERT`'dnl`'')

define(`LOCAL_DOMAIN', `_CLASS_LINE_(`C', `w', `$1')')
define(`RELAY_DOMAIN', `_CLASS_LINE_(`C', `R', `$1')')
define(`RELAY_DOMAIN_FILE', `_CLASS_LINE_(`F', `R', `$1')')
define(`CANONIFY_DOMAIN', `_CLASS_LINE_(`C', `Canonify', `$1')')
define(`CANONIFY_DOMAIN_FILE', `_CLASS_LINE_(`F', `Canonify', `$1')')
define(`GENERICS_DOMAIN', `_CLASS_LINE_(`C', `G', `$1')')
define(`GENERICS_DOMAIN_FILE', `_CLASS_LINE_(`F', `G', `$1')')
define(`LDAPROUTE_DOMAIN', `_CLASS_LINE_(`C', `LDAPRoute', `$1')')
define(`LDAPROUTE_DOMAIN_FILE', `_CLASS_LINE_(`F', `LDAPRoute', `$1')')
define(`LDAPROUTE_EQUIVALENT', `_CLASS_LINE_(`C', `LDAPRouteEquiv', `$1')')
define(`LDAPROUTE_EQUIVALENT_FILE', `_CLASS_LINE_(`F', `LDAPRouteEquiv', `$1')')

dnl Users that stay as they are: not sent to LOCAL_RELAY or MAIL_HUB; not masqueraded.
define(`LOCAL_USER', `_CLASS_LINE_(`C', `L', `$1')')
define(`LOCAL_USER_FILE', `_CLASS_LINE_(`F', `L', `$1')')
define(`EXPOSED_USER', `_CLASS_LINE_(`C', `E', `$1')')
define(`EXPOSED_USER_FILE', `_CLASS_LINE_(`F', `E', `$1')')

dnl Masquerading: the name, the domains that take it, and the exceptions.
define(`MASQUERADE_AS', `define(`MASQUERADE_NAME', $1)')
define(`MASQUERADE_DOMAIN', `_CLASS_LINE_(`C', `M', `$1')')
define(`MASQUERADE_DOMAIN_FILE', `_CLASS_LINE_(`F', `M', `$1')')
define(`MASQUERADE_EXCEPTION', `_CLASS_LINE_(`C', `N', `$1')')
define(`MASQUERADE_EXCEPTION_FILE', `_CLASS_LINE_(`F', `N', `$1')')

define(`VIRTUSER_DOMAIN', `define(`_VIRTHOSTS_', `')_CLASS_LINE_(`C', `VirtHost', `$1')')
define(`VIRTUSER_DOMAIN_FILE', `define(`_VIRTHOSTS_', `')_CLASS_LINE_(`F', `VirtHost', `$1')')
define(`TRUST_AUTH_MECH', `_DEFIFNOT(`_USE_AUTH_', `1')_CLASS_LINE_(`C', `TrustAuthMech', `$1')')
