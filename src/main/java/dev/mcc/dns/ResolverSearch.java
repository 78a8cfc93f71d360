// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.DnsAnswer;
import dev.mcc.rewrite.world.DnsAnswer.DnsRecord;
import java.util.List;

/**
 * A question whose name the resolver library completes: as it is first if it has a dot, then with
 * each domain, then as it is.
 *
 * @param records the answer
 * @param failure one of {@link Canonical}'s constants; 0 for an answer with records
 * @param errno the system's number of the error behind it
 */
public record ResolverSearch(List<DnsRecord> records, int failure, int errno) {
  /** Asks with completion. */
  public static ResolverSearch search(Session session, String name, String type) {
    ResolverSettings settings = ResolverSettings.of(session);
    String host = HostNames.withoutDot(name);
    boolean dot = host.indexOf('.') >= 0;
    ResolverSearch alone = null;
    if (dot || name.endsWith(".")) {
      alone = ask(session, host, type);
      if (alone.failure == 0 || alone.isFinal() || name.endsWith(".")) {
        return alone;
      }
    }
    boolean noData = false;
    if (dot ? settings.searchDotted() : settings.searchPlain()) {
      int domains = settings.searchDotted() ? settings.domains().size() : 1;
      for (int i = 0; i < Math.min(domains, settings.domains().size()); i++) {
        ResolverSearch step = ask(session, host + "." + settings.domains().get(i), type);
        if (step.failure == 0 || step.isFinal()) {
          return step;
        }
        noData |= step.failure == Canonical.NO_DATA;
      }
    }
    if (alone != null) {
      return alone;
    }
    alone = ask(session, host, type);
    return noData && alone.failure != 0
        ? new ResolverSearch(List.of(), Canonical.NO_DATA, 0)
        : alone;
  }

  /** Asks for the name as it is. */
  static ResolverSearch ask(Session session, String name, String type) {
    DnsAnswer answer = DnsQuestion.ask(session, name, type);
    return new ResolverSearch(
        answer.records(), DnsQuestion.failure(answer), DnsQuestion.errno(answer));
  }

  private boolean isFinal() {
    return failure == Canonical.TRY_AGAIN;
  }
}
