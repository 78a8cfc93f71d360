// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How names are completed: option ResolverOptions, and the search list of {@code /etc/resolv.conf}
 * or else the domain of the host name.
 *
 * @param searchDotted true if names with a dot are completed too (DNSRCH)
 * @param searchPlain true if names without a dot are completed (DEFNAMES)
 * @param wildcardMx true if MX records of completed names say nothing (HasWildcardMX)
 * @param domains the domains for completion, in order
 */
record ResolverSettings(
    boolean searchDotted, boolean searchPlain, boolean wildcardMx, List<String> domains) {
  private static final Object KEY = new Object();
  private static final int MOST_DOMAINS = 6;

  ResolverSettings {
    domains = List.copyOf(domains);
  }

  /** The settings of a session, read once. */
  static ResolverSettings of(Session session) {
    return session.state(KEY, () -> read(session));
  }

  private static ResolverSettings read(Session session) {
    boolean dotted = true;
    boolean plain = true;
    boolean wildcard = false;
    String option = session.program().options().text("ResolverOptions");
    for (String word : (option == null ? "" : option).toLowerCase(Locale.ROOT).split("[ \t]+")) {
      boolean clear = word.startsWith("-");
      switch (clear || word.startsWith("+") ? word.substring(1) : word) {
        case "dnsrch" -> dotted = !clear;
        case "defnames" -> plain = !clear;
        case "haswildcardmx" -> wildcard = !clear;
        default -> {
          // The others concern how a server is asked.
        }
      }
    }
    return new ResolverSettings(dotted, plain, wildcard, domains(session));
  }

  private static List<String> domains(Session session) {
    List<String> domains = new ArrayList<>();
    for (List<String> line : TextFile.read(session, "/etc/resolv.conf")) {
      switch (line.get(0)) {
        case "domain" -> domains = line.size() > 1 ? List.of(line.get(1)) : List.of();
        case "search" -> domains = List.copyOf(line.subList(1, line.size()));
        default -> {
          // Servers and their options are not for names.
        }
      }
    }
    String host = session.world().host().hostName();
    int dot = host.indexOf('.');
    if (domains.isEmpty() && dot >= 0) {
      return List.of(host.substring(dot + 1));
    }
    return domains.subList(0, Math.min(MOST_DOMAINS, domains.size()));
  }

  /** What is tried behind a name that shall become canonical; empty text for the name alone. */
  List<String> suffixes(String name) {
    if (name.endsWith(".")) {
      return List.of("");
    }
    List<String> suffixes = new ArrayList<>();
    boolean dot = name.indexOf('.') >= 0;
    if (dot) {
      suffixes.add("");
    }
    if (searchDotted) {
      suffixes.addAll(domains);
    } else if (searchPlain && !dot && !domains.isEmpty()) {
      suffixes.add(domains.get(0));
    }
    return suffixes;
  }
}
