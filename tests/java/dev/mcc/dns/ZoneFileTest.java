// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.rewrite.world.DnsAnswer;
import dev.mcc.rewrite.world.DnsAnswer.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Zone files as a view of all of DNS. */
class ZoneFileTest {
  private static final String ZONE =
      """
      $ORIGIN example.net.
      $TTL 300
      @        IN SOA ns1 admin 1 2 3 4 5
      www      A 192.0.2.80
               AAAA 2001:db8::80
      ali      CNAME www
      ali2     CNAME ali
      dangling CNAME nowhere
      mx       MX 10 mx1
               MX 5 mx2.example.org.
      deep.er  TXT "hello \\"world" "two"
      *.wild   MX 1 mx1
      loop1    CNAME loop2
      loop2    CNAME loop1
      ;! SERVFAIL broken.example.net
      """;

  private static DnsAnswer ask(String name, String type) {
    return zone(ZONE).names().query(name, type);
  }

  private static ZoneFile zone(String text) {
    return ZoneFile.read(text.getBytes(ISO_8859_1));
  }

  private static List<String> data(DnsAnswer answer) {
    return answer.records().stream().map(each -> each.type() + " " + each.data()).toList();
  }

  @Test
  void recordsAreFoundWhateverTheLetterCase() {
    assertEquals(List.of(), zone(ZONE).problems());
    assertEquals(List.of("A 192.0.2.80"), data(ask("WWW.Example.net", "A")));
    assertEquals(List.of("A 192.0.2.80"), data(ask("www.example.net.", "A")));
    assertEquals(
        List.of("MX 10 mx1.example.net", "MX 5 mx2.example.org"),
        data(ask("mx.example.net", "MX")));
  }

  @Test
  void aliasesAreFollowed() {
    assertEquals(
        List.of("CNAME ali.example.net", "CNAME www.example.net", "A 192.0.2.80"),
        data(ask("ali2.example.net", "A")));
    assertEquals(Outcome.FOUND, ask("ali2.example.net", "MX").outcome());
    assertEquals(List.of("CNAME www.example.net"), data(ask("ali.example.net", "CNAME")));
    assertEquals(Outcome.NO_SUCH_NAME, ask("dangling.example.net", "A").outcome());
    assertTrue(ask("loop1.example.net", "A").records().size() < 100, "a circle ends");
  }

  @Test
  void namesExistOrNot() {
    assertEquals(Outcome.NO_DATA, ask("www.example.net", "MX").outcome());
    assertEquals(Outcome.NO_DATA, ask("er.example.net", "A").outcome(), "between two names");
    assertEquals(Outcome.NO_SUCH_NAME, ask("nosuch.example.net", "A").outcome());
    assertEquals(Outcome.NO_SUCH_NAME, ask("example.com", "A").outcome());
    assertEquals(Outcome.TRY_AGAIN, ask("broken.example.net", "A").outcome());
    assertEquals(Outcome.FAILED, ask("a..b", "A").outcome());
    assertEquals(Outcome.FAILED, ask("www.example.net", "NOSUCH").outcome());
  }

  @Test
  void wildcardsStandForNamesThatAreNotThere() {
    assertEquals(List.of("MX 1 mx1.example.net"), data(ask("a.b.wild.example.net", "MX")));
    assertEquals(Outcome.NO_DATA, ask("a.wild.example.net", "A").outcome());
    assertEquals(Outcome.NO_DATA, ask("wild.example.net", "MX").outcome());
  }

  @Test
  void badLinesAreProblems() {
    assertFalse(zone("www A 1.2.3.4.5\n").problems().isEmpty());
    assertFalse(zone("$INCLUDE /etc/passwd\n").problems().isEmpty(), "nothing is included");
    assertFalse(zone("\0\1\2 (").problems().isEmpty());
    ZoneFile generated = zone("$GENERATE 1-100000000 h$ A 192.0.2.1\n");
    assertEquals(Outcome.NO_SUCH_NAME, generated.names().query("h1", "A").outcome());
  }
}
