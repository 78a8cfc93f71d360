// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.AuthenticationException;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;

/**
 * A connection to an LDAP server.
 *
 * @param context what searches go through
 * @param users the maps that use it, the latest last
 */
record LdapLink(DirContext context, List<LdapMap> users) {
  /** Without {@code -c} the real program waits as long as the system; mcc does not. */
  private static final int DEFAULT_SECONDS = 30;

  /** What the real program prints for a server that cannot be reached. */
  static final String UNREACHABLE = "Transport endpoint is not connected";

  /** Connects and logs in. */
  static LdapLink to(LdapServer server) throws NamingException {
    int seconds = server.timeout() > 0 ? server.timeout() : DEFAULT_SECONDS;
    String limit = Long.toString(1000L * Math.min(3600, seconds));
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
    settings.put(Context.PROVIDER_URL, server.urls());
    settings.put("com.sun.jndi.ldap.connect.timeout", limit);
    settings.put("com.sun.jndi.ldap.read.timeout", limit);
    settings.put("java.naming.ldap.derefAliases", server.aliases());
    settings.put(Context.REFERRAL, server.referrals() ? "follow" : "ignore");
    boolean simple = server.simple() && server.name() != null;
    settings.put(Context.SECURITY_AUTHENTICATION, simple ? "simple" : "none");
    if (simple) {
      settings.put(Context.SECURITY_PRINCIPAL, server.name());
      settings.put(Context.SECURITY_CREDENTIALS, server.secret() == null ? "" : server.secret());
    }
    return new LdapLink(new InitialDirContext(settings), new ArrayList<>());
  }

  /**
   * Why connecting failed, in the words that the real program prints; empty where it says nothing
   * more: the name of the server has no address.
   */
  static String reason(NamingException failed) {
    if (failed.getRootCause() instanceof UnknownHostException) {
      return "";
    }
    return failed instanceof AuthenticationException ? "Operation now in progress" : UNREACHABLE;
  }

  void close() {
    users.clear();
    try {
      context.close();
    } catch (NamingException gone) {
      // The connection is not used any more, whatever closing it says.
    }
  }
}
