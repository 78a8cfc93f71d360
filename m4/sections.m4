dnl The macros that open a section of the output: what follows goes to its diversion.
dnl 1 LOCAL_NET_CONFIG, 2 LOCAL_RULE_3, 3 LOCAL_RULE_0, 4 LOCAL_UUCP, 5 the class macros,
dnl 6 LOCAL_CONFIG, 7 mailers, 8 DNS lists, 9 rulesets.

define(`LOCAL_NET_CONFIG', `define(`_LOCAL_RULES_', `1')divert(1)')
define(`LOCAL_RULE_3', `divert(2)')
define(`LOCAL_RULE_0', `divert(3)')
define(`LOCAL_UUCP', `_USES_(`LOCAL_UUCP')divert(4)')
define(`LOCAL_CONFIG', `divert(6)')
define(`MAILER_DEFINITIONS', `divert(7)')
define(`LOCAL_DNSBL', `divert(8)')
define(`LOCAL_RULESETS', `divert(9)

')

define(`LOCAL_RULE_1', `divert(9)dnl
#
# Ruleset 1: every sender address
#
Ssender=1
')
define(`LOCAL_RULE_2', `divert(9)dnl
#
# Ruleset 2: every recipient address
#
Srecipient=2
')

dnl _LOCAL_RULESET_(macro, ruleset): opens a ruleset that the standard rules call when it exists.
define(`_LOCAL_RULESET_', `define(`_$1_', `')_USES_(`$1')dnl
ifdef(`_MAILER_DEFINED_', `', `_MCC_WARNING_(`$1 should stand behind the MAILER() lines')')dnl
divert(9)
S$2')
define(`LOCAL_TRY_TLS', `_LOCAL_RULESET_(`LOCAL_TRY_TLS', `Local_try_tls')')
define(`LOCAL_TLS_CLIENT', `_LOCAL_RULESET_(`LOCAL_TLS_CLIENT', `Local_tls_client')')
define(`LOCAL_TLS_SERVER', `_LOCAL_RULESET_(`LOCAL_TLS_SERVER', `Local_tls_server')')
define(`LOCAL_TLS_RCPT', `_LOCAL_RULESET_(`LOCAL_TLS_RCPT', `Local_tls_rcpt')')
define(`LOCAL_SRV_FEATURES', `_LOCAL_RULESET_(`LOCAL_SRV_FEATURES', `Local_srv_features')')
define(`LOCAL_CLT_FEATURES', `_LOCAL_RULESET_(`LOCAL_CLT_FEATURES', `Local_clt_features')')

dnl RULES_AT(place) ... POPDIVERT: rules of a feature for a place inside the standard rulesets. The
dnl templates name the places, [=rules("place")]; a name that none of them has is an error.
define(`_LAST_PLACE_', `1000')
define(`_PLACE_NAMES_', `')
define(`RULES_AT', `ifdef(`_PLACE_$1_', `', `define(`_LAST_PLACE_', incr(_LAST_PLACE_))dnl
define(`_PLACE_$1_', _LAST_PLACE_)dnl
define(`_PLACE_NAMES_', defn(`_PLACE_NAMES_')`$1 ')')dnl
PUSHDIVERT(defn(`_PLACE_$1_'))')
