// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.DnsAnswer;
import dev.mcc.rewrite.world.DnsAnswer.DnsRecord;
import java.util.List;

/**
 * Finds canonical names in DNS: address records of either family and, where they count, MX records;
 * aliases are followed one by one.
 */
final class DnsCanonifier {
  /** An alias of an alias and so on leads no further than this (a trial on the real program). */
  private static final int MOST_ALIASES = 11;

  private static final List<String> TYPES = List.of("AAAA", "A", "MX");

  private final Session session;
  private final boolean tryMx;

  DnsCanonifier(Session session, boolean tryMx) {
    this.session = session;
    this.tryMx = tryMx && !ResolverSettings.of(session).wildcardMx();
  }

  Canonical canonical(String name) {
    session.trace(8, 2, "dns_getcanonname(" + name + ", trymx=" + (tryMx ? 1 : 0) + ")\n");
    String host = HostNames.withoutDot(name);
    List<String> suffixes = ResolverSettings.of(session).suffixes(name);
    for (int aliases = 0; ; aliases++) {
      Step step = search(host, suffixes);
      if (step.alias == null) {
        return step.result;
      }
      if (aliases == MOST_ALIASES) {
        session.message("DNS failure: CNAME loop for " + host);
        return new Canonical(host, false, Canonical.HOST_NOT_FOUND);
      }
      host = step.alias;
      suffixes = List.of("");
    }
  }

  /** One search through the suffixes: a result, or the name that it is an alias of. */
  private record Step(Canonical result, String alias) {}

  private Step search(String host, List<String> suffixes) {
    int failure = Canonical.HOST_NOT_FOUND;
    for (String suffix : suffixes) {
      for (String type : TYPES) {
        if (type.equals("MX") && !tryMx && !suffix.isEmpty()) {
          continue;
        }
        session.trace(
            8, 5, "dns_getcanonname: trying " + host + "." + suffix + " (" + type + ")\n");
        String full = suffix.isEmpty() ? host : host + "." + suffix;
        DnsAnswer answer = DnsQuestion.ask(session, full, type);
        int failed = DnsQuestion.failure(answer);
        if (failed == 0) {
          session.trace(8, 7, "\tYES\n");
          return found(full, answer);
        }
        session.trace(
            8, 7, "\tNO: errno=" + DnsQuestion.errno(answer) + ", h_errno=" + failed + "\n");
        if (failed == Canonical.TRY_AGAIN) {
          failure = failed;
          if (!suffix.isEmpty()) {
            return new Step(new Canonical(host, false, failure), null);
          }
        }
        if (failed == Canonical.HOST_NOT_FOUND) {
          break;
        }
      }
    }
    return new Step(new Canonical(host, false, failure), null);
  }

  private Step found(String full, DnsAnswer answer) {
    DnsRecord first = answer.records().get(0);
    if (first.type().equals("CNAME")) {
      return new Step(null, first.data());
    }
    session.trace(8, 5, "dns_getcanonname: " + full + "\n");
    return new Step(new Canonical(full, true, 0), null);
  }
}
