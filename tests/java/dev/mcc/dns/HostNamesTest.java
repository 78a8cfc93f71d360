// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.map.MapPolicy;
import dev.mcc.map.MapWorkbench;
import dev.mcc.map.TestWorld;
import dev.mcc.rewrite.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Canonical host names and mail exchangers, as the real program gave them with a name server that
 * has these records.
 */
class HostNamesTest {
  private static final String ZONE =
      """
      www.example.net.    A     192.0.2.80
      www.example.net.    AAAA  2001:db8::80
      ali.example.net.    CNAME www.example.net.
      ali2.example.net.   CNAME ali.example.net.
      mx.example.net.     MX    10 mx1.example.net.
      mx.example.net.     MX    5 mx2.example.net.
      mxnull.example.net. MX    0 .
      cnmx.example.net.   CNAME mx.example.net.
      txt.example.net.    TXT   "x"
      rel.example.org.    A     192.0.2.26
      mxrel.example.org.  MX    10 mx1.example.net.
      a.b.example.org.    A     192.0.2.27
      loop1.example.net.  CNAME loop2.example.net.
      loop2.example.net.  CNAME loop1.example.net.
      80.2.0.192.in-addr.arpa. PTR www.example.net.
      ;! SERVFAIL fail.example.net
      ;! SERVFAIL fail.example.org
      """;

  @TempDir Path root;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(root.resolve("etc/mail"));
    Files.writeString(root.resolve("etc/mail/service.switch"), "hosts dns files\n");
    Files.writeString(
        root.resolve("etc/hosts"),
        "127.0.0.1 mail.example.org mail localhost\n192.0.2.200 of only.example.net\n"
            + "192.0.2.201 nodot\n");
    Files.writeString(root.resolve("etc/resolv.conf"), "search example.org\n");
  }

  private MapWorkbench bench() {
    return new MapWorkbench(
        MapPolicy.REAL,
        TestWorld.with(root, ZoneFile.read(ZONE.getBytes(ISO_8859_1)).names(), false));
  }

  private String canonical(String name) {
    return HostNames.canonical(bench().session(), name, true).name();
  }

  @Test
  void namesBecomeCanonical() {
    assertEquals("www.example.net", canonical("www.example.net."));
    assertEquals("WWW.Example.NET", canonical("WWW.Example.NET"));
    assertEquals("www.example.net", canonical("ali2.example.net"));
    assertEquals("mx.example.net", canonical("cnmx.example.net"));
    assertEquals("rel.example.org", canonical("rel"));
    assertEquals("a.b.example.org", canonical("a.b"));
    assertEquals("mxrel.example.org", canonical("mxrel"));
    assertEquals("only.example.net", canonical("of"));
    assertEquals("nodot.example.org", canonical("nodot"));
    assertEquals("nosuch", canonical("nosuch"));
  }

  @Test
  void circlesOfAliasesEnd() {
    MapWorkbench bench = bench();
    Canonical host = HostNames.canonical(bench.session(), "loop1.example.net", true);
    assertFalse(host.found());
    assertEquals("loop2.example.net", host.name());
    assertEquals("DNS failure: CNAME loop for loop2.example.net\n", bench.printed());
  }

  @Test
  void failuresThatMayPassAreTold() {
    assertEquals(
        "map_lookup: host (fail) fail: Name server timeout\nno match (75)\n"
            + "map_lookup: host (fail) fail: Name server timeout\nno match (75)\n"
            + "map_lookup: host (txt.example.net) no match (68)\n"
            + "map_lookup: host ([192.0.2.80]) returns www.example.net. (0)\n"
            + "map_lookup: host ([192.0.2.201]) returns nodot. (0)\n",
        bench()
            .map("host", "fail")
            .map("host", "fail")
            .map("host", "txt.example.net")
            .map("host", "[192.0.2.80]")
            .map("host", "[192.0.2.201]")
            .printed());
  }

  @Test
  void wildcardMxRecordsSayNothing() {
    Session session = bench().option("ResolverOptions", "HasWildcardMX").session();
    assertFalse(HostNames.canonical(session, "mxrel", true).found());
    assertTrue(HostNames.canonical(session, "mx.example.net", true).found());
    Session narrow = bench().option("ResolverOptions", "-DNSRCH").session();
    assertFalse(HostNames.canonical(narrow, "a.b", true).found());
    assertTrue(HostNames.canonical(narrow, "rel", true).found());
    Session none = bench().option("ResolverOptions", "-DNSRCH -DEFNAMES").session();
    assertFalse(HostNames.canonical(none, "rel", true).found());
  }

  private MailExchangers exchangers(String name) {
    return MailExchangers.of(bench().session(), name, true);
  }

  @Test
  void mailExchangersComeBestFirst() {
    List<String> both = List.of("mx2.example.net.", "mx1.example.net.");
    assertEquals(both, exchangers("mx.example.net").hosts());
    assertEquals(both, exchangers("cnmx.example.net").hosts());
    assertEquals(List.of("www.example.net."), exchangers("www.example.net").hosts());
    assertEquals(List.of("mx1.example.net."), exchangers("mxrel").hosts());
    assertEquals(List.of("rel.example.org."), exchangers("rel").hosts());
    assertEquals(List.of("[192.0.2.1]"), exchangers("[192.0.2.1]").hosts());
    assertEquals(List.of(), exchangers("ali.example.net").hosts());
    assertTrue(exchangers("mxnull.example.net").none());
    assertTrue(exchangers("fail.example.net").temporary());
  }
}
