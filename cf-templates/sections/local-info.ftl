[#-- Who this host is, where mail goes that it does not handle, and what the rules look up. --]

#
# This host and its neighbourhood
#

[#if m.confLDAP_CLUSTER??]
# Cluster name in LDAP searches.
D{sendmailMTACluster}[=m.confLDAP_CLUSTER]
[/#if]
# Names of this host: mail to them is local.
Cwlocalhost
[#if m.USE_CW_FILE??]
Fw[=m.confCW_FILE!]
[/#if]
[#if m.confDOMAIN_NAME??]
# The official name of this host.
Dj[=m.confDOMAIN_NAME]
[/#if]
# Names without meaning in DNS that the rules treat as domains.
CP.
[#list [["Y", "UUCP"], ["B", "BITNET"], ["C", "DECNET"], ["F", "FAX"]] as relay]
[#if m[relay[1] + "_RELAY"]??]
# Relay for [=relay[1]] addresses.
D[=relay[0]][=m[relay[1] + "_RELAY"]]
CP[=relay[1]]
[/#if]
[/#list]
# Smart host: takes all mail that is not for local delivery; may be empty.
DS[=m.SMART_HOST!]
[#if m.LUSER_RELAY??]
# Relay for local names that no user has.
Kuser user -m -a<>
DL[=m.LUSER_RELAY]
[/#if]
[#if m.LOCAL_RELAY??]
# Relay for names without a domain.
DR[=m.LOCAL_RELAY]
[/#if]
[#if m.MAIL_HUB??]
# Relay for all mail to local users.
DH[=m.MAIL_HUB]
[/#if]

# Operators that no local part can be made of.
CO @[#if m._NO_PERCENTHACK_??] [#else] % [/#if][#if !m._NO_UUCP_??]![/#if]
# The root domain, and the start of an address literal.
C..
C[[
[#include "rule-facts.ftl"]

# Site classes.
[=diversion(5)]
[#if m._VIRTHOSTS_??]
# Virtual hosts may be relayed to.
CR$={VirtHost}
[/#if]
[#if m.MASQUERADE_NAME??]
# The name that this host shows outside.
DM[=m.MASQUERADE_NAME]
[/#if]
[#if m.confMAILER_NAME??]
# Sender of error mail.
Dn[=m.confMAILER_NAME]
[/#if]

# Maps of the features, and local configuration.
[=diversion(6)]
# Version of this configuration.
DZ[=target.release()][#if m.confCF_VERSION??]/[=m.confCF_VERSION][/#if]
