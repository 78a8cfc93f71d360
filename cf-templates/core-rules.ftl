[#include "core/canonify.ftl"]

[#include "core/canonify-domain.ftl"]

[#include "core/final.ftl"]

[#include "core/parse.ftl"]

[#include "core/route.ftl"]

[#include "core/localaddr.ftl"]

[#include "core/relays.ftl"]

[#if m._LDAP_ROUTING_??]
[#include "core/ldap-routing.ftl"]
[/#if]
[#include "core/masquerade.ftl"]
