// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

/**
 * A server and how to log in; maps with equal ones share a connection.
 *
 * @param host {@code -h}; null without
 * @param port {@code -p}
 * @param uri {@code -H}; null without
 * @param name {@code -d}, the distinguished name to log in as; null for nobody
 * @param simple true to log in with the secret
 * @param secret the secret; null without
 * @param timeout {@code -c} in seconds; 0 without
 * @param referrals true to follow referrals
 * @param aliases when aliases are followed: never, always, searching or finding
 */
record LdapServer(
    String host,
    int port,
    String uri,
    String name,
    boolean simple,
    String secret,
    int timeout,
    boolean referrals,
    String aliases) {
  /** What messages call the server. */
  String shown() {
    if (uri != null) {
      return uri;
    }
    return host == null ? "localhost" : host;
  }

  /** The server as a URL for each host that is named. */
  String urls() {
    if (uri != null) {
      return uri;
    }
    StringBuilder urls = new StringBuilder();
    for (String each : shown().split(" +")) {
      boolean withPort = each.matches(".*:[0-9]+");
      urls.append(urls.length() == 0 ? "" : " ").append("ldap://").append(each);
      urls.append(withPort ? "" : ":" + port);
    }
    return urls.toString();
  }
}
