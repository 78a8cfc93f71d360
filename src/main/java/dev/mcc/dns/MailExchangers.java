// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.DnsAnswer.DnsRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hosts that take mail for a name, best first.
 *
 * @param hosts their names, each with a dot at the end; an address in brackets as it is
 * @param temporary true if it could not be said now
 * @param none true if the name says that it takes no mail (an MX record for the root, RFC 7505)
 */
public record MailExchangers(List<String> hosts, boolean temporary, boolean none) {
  /** Copies the list. */
  public MailExchangers {
    hosts = List.copyOf(hosts);
  }

  /**
   * Looks for them as {@code /mx} does.
   *
   * @param fallback true if a name without MX records stands for itself when it has an address
   */
  public static MailExchangers of(Session session, String name, boolean fallback) {
    session.trace(
        8,
        2,
        "getmxrr(" + name + ", droplocalhost=0, flags=" + (fallback ? 2 : 0) + ", port=-1)\n");
    if (name.startsWith("[")) {
      List<String> hosts = name.indexOf(']') < 0 ? List.of() : List.of(name);
      return new MailExchangers(hosts, false, false);
    }
    if (!ServiceSwitch.of(session).methods("hosts").contains("dns")) {
      return new MailExchangers(List.of(), false, false);
    }
    ResolverSearch search = search(session, name);
    if (search.failure() != 0) {
      session.trace(
          8, 1, "getmxrr: res_search(" + name + ") failed, h_errno=" + search.failure() + "\n");
      return failed(session, name, search.failure(), fallback);
    }
    session.trace(8, 2, "getmxrr(" + name + "), hp=0x0, ad=0\n");
    return sorted(session, search.records());
  }

  private static MailExchangers failed(
      Session session, String name, int failure, boolean fallback) {
    boolean absent = failure == Canonical.NO_DATA || failure == Canonical.HOST_NOT_FOUND;
    if (absent && fallback) {
      Canonical host = HostNames.canonical(session, name, false);
      if (host.found()) {
        return new MailExchangers(List.of(host.name() + "."), false, false);
      }
      return new MailExchangers(List.of(), host.failure() == Canonical.TRY_AGAIN, false);
    }
    return new MailExchangers(List.of(), failure == Canonical.TRY_AGAIN, false);
  }

  private static MailExchangers sorted(Session session, List<DnsRecord> records) {
    record Exchanger(int preference, String host) {}
    List<Exchanger> found = new ArrayList<>();
    for (DnsRecord answer : records) {
      if (!answer.type().equals("MX")) {
        session.trace(
            8,
            8,
            "unexpected answer type "
                + answer.type()
                + ", size "
                + (answer.data().length() + 2)
                + "\n");
        continue;
      }
      int blank = answer.data().indexOf(' ');
      int preference = Integer.parseInt(answer.data().substring(0, blank));
      String host = answer.data().substring(blank + 1);
      if (session.classes().contains('w', host)) {
        session.trace(8, 3, "found localhost (" + host + ") in MX list, pref=" + preference + "\n");
      }
      found.add(new Exchanger(preference, host.equals(".") ? "" : host));
    }
    if (found.size() == 1 && found.get(0).host().isEmpty()) {
      session.trace(8, 4, "getmxrr: Null MX record found, domain doesn't accept mail (RFC7505)\n");
      return new MailExchangers(List.of(), false, true);
    }
    found.sort(Comparator.comparingInt(Exchanger::preference));
    return new MailExchangers(
        found.stream().map(exchanger -> exchanger.host() + ".").toList(), false, false);
  }

  /** Completes the name, but not where every name has an MX record. */
  private static ResolverSearch search(Session session, String name) {
    return ResolverSettings.of(session).wildcardMx()
        ? ResolverSearch.ask(session, HostNames.withoutDot(name), "MX")
        : ResolverSearch.search(session, name, "MX");
  }
}
