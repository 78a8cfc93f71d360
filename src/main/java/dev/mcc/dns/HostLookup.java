// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.DnsAnswer;
import dev.mcc.rewrite.world.DnsAnswer.DnsRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the host map knows: canonical names, names of addresses in brackets, and what it found
 * before in the same session.
 */
public final class HostLookup {
  private static final Object KEY = new Object();

  /** So many names are remembered; then the one that was asked for longest ago is forgotten. */
  private static final int MOST_REMEMBERED = 10_000;

  private static final class Remembered extends LinkedHashMap<String, Canonical> {
    private static final long serialVersionUID = 1;

    Remembered() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Canonical> eldest) {
      return size() > MOST_REMEMBERED;
    }
  }

  /** Of a longer name only the start is looked up (a trial). */
  private static final int LONGEST = 256;

  private HostLookup() {}

  /**
   * Looks a host up.
   *
   * @return null for a bracket that is never closed
   */
  public static Canonical find(Session session, String host) {
    boolean trace = session.debug().at(9, 1);
    if (trace) {
      session.listener().debug("host_map_lookup(" + host + ") => ");
    }
    Map<String, Canonical> remembered = session.state(KEY, Remembered::new);
    Canonical known = remembered.get(host);
    if (known != null) {
      if (trace) {
        session.listener().debug("CACHE " + (known.found() ? known.name() : "NULL") + "\n");
      }
      return said(session, host, known);
    }
    Canonical answer;
    if (host.startsWith("[")) {
      int end = host.indexOf(']');
      if (end < 0) {
        if (trace) {
          session.listener().debug("FAILED\n");
        }
        return null;
      }
      answer = ofAddress(session, host.substring(1, end), end == host.length() - 1);
    } else {
      String name = host.length() <= LONGEST ? host : host.substring(0, LONGEST);
      answer = HostNames.canonical(session, name, true);
    }
    remembered.put(host, answer);
    if (trace) {
      session
          .listener()
          .debug(
              answer.found()
                  ? "FOUND " + answer.name() + "\n"
                  : "FAIL (" + answer.failure() + ")\n");
    }
    return said(session, host, answer);
  }

  private static Canonical said(Session session, String host, Canonical answer) {
    if (!answer.found() && answer.failure() == Canonical.TRY_AGAIN) {
      session.message(host + ": Name server timeout");
    }
    return answer;
  }

  private static Canonical ofAddress(Session session, String text, boolean whole) {
    byte[] address =
        text.regionMatches(true, 0, "IPv6:", 0, 5)
            ? AddressLiteral.six(text.substring(5))
            : AddressLiteral.four(text);
    if (address == null || !whole) {
      return new Canonical(text, false, Canonical.HOST_NOT_FOUND);
    }
    int failure = Canonical.HOST_NOT_FOUND;
    for (String source : systemSources(session)) {
      if (source.equals("files")) {
        String name = HostsFile.ofSystem(session).nameOf(address);
        if (name != null) {
          return new Canonical(name, true, 0);
        }
      } else if (source.equals("dns")) {
        Canonical answer = inDns(session, address);
        if (answer.found()) {
          return answer;
        }
        failure = answer.failure();
      }
    }
    return new Canonical(text, false, failure);
  }

  /** The system's own switch decides about addresses, not the program's. */
  private static List<String> systemSources(Session session) {
    List<String> sources = List.of("files", "dns");
    for (List<String> line : TextFile.read(session, "/etc/nsswitch.conf")) {
      if (line.get(0).equals("hosts:")) {
        sources = line.subList(1, line.size());
      }
    }
    return sources;
  }

  private static Canonical inDns(Session session, byte[] address) {
    DnsAnswer answer = DnsQuestion.ask(session, AddressLiteral.reverseName(address), "PTR");
    int failure = DnsQuestion.failure(answer);
    if (failure == 0) {
      for (DnsRecord found : answer.records()) {
        if (found.type().equals("PTR")) {
          return new Canonical(found.data(), true, 0);
        }
      }
    }
    return new Canonical(
        "", false, failure == Canonical.TRY_AGAIN ? failure : Canonical.HOST_NOT_FOUND);
  }
}
