// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import java.util.List;

/**
 * What a declaration says of an LDAP map.
 *
 * @param server where the server is
 * @param base the search base; empty for none
 * @param filter the filter with {@code %s}, {@code %0} and perhaps {@code %1} to {@code %9}
 * @param scope base, one or sub
 * @param attributes what is returned
 * @param namesOnly {@code -n}
 * @param single {@code -1}
 * @param nameSeparator {@code -V}; NUL without
 * @param several {@code -K}: the filter takes the arguments of the lookup
 * @param timeLimit {@code -l} in seconds; 0 for none
 * @param sizeLimit {@code -Z}; 0 for none
 */
record LdapSpec(
    LdapServer server,
    String base,
    String filter,
    String scope,
    List<LdapAttribute> attributes,
    boolean namesOnly,
    boolean single,
    char nameSeparator,
    boolean several,
    int timeLimit,
    int sizeLimit) {
  LdapSpec {
    attributes = List.copyOf(attributes);
  }
}
