// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Session;
import java.util.List;

/**
 * Finds canonical host names as {@code /canon} and the host map do: the methods of the service
 * switch one after the other, of which "dns" and "files" are known here; a network database (nis)
 * never has the name.
 */
public final class HostNames {
  private HostNames() {}

  /**
   * Finds the canonical name.
   *
   * @param name a host name; a dot at its end keeps it from being completed
   * @param tryMx true if a name that has only an MX record counts
   */
  public static Canonical canonical(Session session, String name, boolean tryMx) {
    boolean trace = session.debug().at(38, 20);
    boolean authentic = true;
    boolean again = false;
    int status = ExitStatus.NOT_FOUND;
    String host = name;
    for (String method : ServiceSwitch.of(session).methods("hosts")) {
      if (trace) {
        session.listener().debug("getcanonname(" + host + "), trying " + method + "\n");
      }
      Canonical answer =
          switch (method) {
            case "files" -> inFile(session, host);
            case "dns" -> new DnsCanonifier(session, tryMx).canonical(host);
            case "nis" -> inNis(session, host);
            default -> new Canonical(host, false, Canonical.HOST_NOT_FOUND);
          };
      authentic &= !method.equals("dns");
      host = answer.name();
      if (answer.found()) {
        return found(session, host, authentic);
      }
      again |= answer.failure() == Canonical.TRY_AGAIN;
      status = method.equals("nis") ? ExitStatus.UNAVAILABLE : answer.status();
    }
    if (trace) {
      session.listener().debug("getcanonname(" + host + "), failed, status=" + status + "\n");
    }
    return new Canonical(host, false, again ? Canonical.TRY_AGAIN : Canonical.HOST_NOT_FOUND);
  }

  /** A name without a dot gets the domain of the machine, if there is one. */
  private static Canonical found(Session session, String host, boolean authentic) {
    String name = host;
    String domain = session.macro('m');
    if (name.indexOf('.') < 0 && domain != null && !domain.isEmpty()) {
      name += "." + domain;
    }
    if (session.debug().at(38, 20)) {
      session
          .listener()
          .debug("getcanonname(" + name + "), found, ad=" + (authentic ? 1 : 0) + "\n");
    }
    return new Canonical(name, true, 0);
  }

  private static Canonical inFile(Session session, String host) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("text_getcanonname(" + host + ")\n");
    }
    List<String> names = HostsFile.of(session).namesOf(withoutDot(host));
    if (names == null) {
      return new Canonical(host, false, Canonical.HOST_NOT_FOUND);
    }
    for (String name : names) {
      if (name.indexOf('.') >= 0) {
        return new Canonical(name, true, 0);
      }
    }
    return new Canonical(names.get(0), true, 0);
  }

  private static Canonical inNis(Session session, String host) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("nis_getcanonname(" + host + ")\n");
    }
    return new Canonical(host, false, Canonical.HOST_NOT_FOUND);
  }

  static String withoutDot(String host) {
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }
}
