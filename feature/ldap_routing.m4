dnl FEATURE(`ldap_routing', host_map, address_map, unknown, detail, domain, failure): look up where
dnl     mail for the domains of LDAPROUTE_DOMAIN goes in an LDAP directory.
dnl
dnl   host_map: definition of the map from an address to the host that gets its mail.
dnl     Default: the attribute mailHost of inetLocalMailRecipient.
dnl   address_map: definition of the map from an address to the one that replaces it.
dnl     Default: the attribute mailRoutingAddress of inetLocalMailRecipient.
dnl   unknown: passthru, another word such as bounce, or sendertoo: what happens to a recipient that
dnl     neither map knows; with sendertoo to a sender, too. Default: passthru.
dnl   detail: strip or preserve: look an address with a +detail up without it, too; preserve puts
dnl     the detail behind the new address. Default: the detail is part of the address.
dnl   domain: nodomain, or any word: do not look up @domain for the whole domain.
dnl   failure: tempfail or queue: what a lookup that fails for the moment does to a recipient in an
dnl     SMTP session. Default: queue.
dnl
dnl Maps of other classes serve as well; a definition needs -T<TMPF>. Addresses in the domains of
dnl LDAPROUTE_EQUIVALENT are also looked up with the name of MASQUERADE_AS for the domain. A host in
dnl class w means delivery here. The default maps need confLDAP_DEFAULT_SPEC.
dnl
dnl Before: define(`confLDAP_DEFAULT_SPEC', `-h ldap.example.org -b o=example')
dnl Before: LDAPROUTE_DOMAIN(`example.com')
dnl Since: 8.10
dnl Example: FEATURE(`ldap_routing')
dnl Example: FEATURE(`ldap_routing', , , `passthru', `strip', , `queue')
dnl Example: FEATURE(`ldap_routing', , , `bounce', `preserve', `nodomain', `tempfail')
dnl Example: FEATURE(`ldap_routing', `hash -T<TMPF> /etc/mail/hosts', `hash -T<TMPF> /etc/mail/addresses', `sendertoo')
define(`_LDAP_ROUTING_', ifelse(
  _ARGUMENT_(3), `', `_PASS_THROUGH_', _ARGUMENT_(3), `passthru', `_PASS_THROUGH_',
  `_MUST_EXIST_'))
ifelse(_ARGUMENT_(3), `sendertoo', `define(`_LDAP_SENDER_MUST_EXIST_', `')')
ifelse(
  _ARGUMENT_(4), `strip', `define(`_LDAP_ROUTE_DETAIL_', `_STRIP_')',
  _ARGUMENT_(4), `preserve', `define(`_LDAP_ROUTE_DETAIL_', `_PRESERVE_')')
ifelse(_ARGUMENT_(5), `', `', `define(`_LDAP_ROUTE_NODOMAIN_', `yes')')
ifelse(
  _ARGUMENT_(6), `tempfail', `define(`_LDAP_ROUTE_MAPTEMP_', `_TEMPFAIL_')',
  _ARGUMENT_(6), `queue', `define(`_LDAP_ROUTE_MAPTEMP_', `_QUEUE_')',
  _ARGUMENT_(6), `', `define(`_LDAP_ROUTE_MAPTEMP_', `_QUEUE_')')
define(`_NEED_SMTPOPMODES_', `1')
ifelse(
  _ARGUMENT_(1), `', `define(`_LDAP_ROUTING_WARN_', `yes')',
  _ARGUMENT_(2), `', `define(`_LDAP_ROUTING_WARN_', `yes')')
define(`_LDAP_RECIPIENT_MAP_', `ldap -1 -T<TMPF> -v $1 dnl
-k (&(objectClass=inetLocalMailRecipient)(mailLocalAddress=%0))')
PUSHDIVERT(6)dnl
# LDAP routing: the host for an address, and the address that replaces it.
Kldapmh ifelse(_ARGUMENT_(1), `', `_LDAP_RECIPIENT_MAP_(`mailHost')', `_ARGUMENT_(1)')
Kldapmra ifelse(_ARGUMENT_(2), `', `_LDAP_RECIPIENT_MAP_(`mailRoutingAddress')', `_ARGUMENT_(2)')
POPDIVERT
