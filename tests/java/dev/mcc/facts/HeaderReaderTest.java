// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {
  private static final String COMPLETE =
      """
      dnl FEATURE(`dnsbl', list, reply, answers...): refuse clients
      dnl     that a DNS list names.
      dnl
      dnl   list: domain of the list. Required.
      dnl   reply: text of the reply, or discard. Default: "550 Rejected: $&{client_addr}
      dnl     is listed".
      dnl   answers: left sides of rules. Default: every answer counts.
      dnl
      dnl May be used several times,
      dnl also with the same list:
      dnl   like this
      dnl   or that
      dnl
      dnl The second paragraph.
      dnl
      dnl Needs: access_db, MAILER(`a', `b')
      dnl Before: define(`DNSBL_MAP', `dns -R A')
      dnl Since: 8.10
      dnl Until: 8.15, use enhdnsbl
      dnl Example: FEATURE(`dnsbl', `bl.example')
      dnl
      dnl Example: FEATURE(`dnsbl', `bl.example', `"550 no"',
      dnl     `127.0.0.2.')

      dnl Not of the header.
      """;

  private static HeaderReading read(String text) {
    return HeaderReader.read(DefinitionKind.FEATURE, "dnsbl", text);
  }

  private static String with(String old, String replacement) {
    assertTrue(COMPLETE.contains(old), old);
    return COMPLETE.replace(old, replacement);
  }

  @Test
  void everyPartOfACompleteHeaderIsRead() {
    HeaderReading reading = read(COMPLETE);
    assertEquals(List.of(), reading.faults());
    Definition dnsbl = reading.definition();
    assertEquals("refuse clients that a DNS list names.", dnsbl.meaning());
    assertEquals(
        List.of(
            new DefinitionArgument("list", "domain of the list.", "", true, false),
            new DefinitionArgument(
                "reply",
                "text of the reply, or discard.",
                "\"550 Rejected: $&{client_addr} is listed\"",
                false,
                false),
            new DefinitionArgument(
                "answers", "left sides of rules.", "every answer counts", false, true)),
        dnsbl.arguments());
    assertEquals(
        List.of(
            "May be used several times, also with the same list:\n  like this\n  or that",
            "The second paragraph."),
        dnsbl.text());
    assertEquals(List.of("access_db", "MAILER(`a', `b')"), dnsbl.needs());
    assertEquals(List.of("define(`DNSBL_MAP', `dns -R A')"), dnsbl.before());
    assertEquals("8.10", dnsbl.since());
    assertEquals("8.15", dnsbl.until());
    assertEquals("enhdnsbl", dnsbl.instead());
    assertEquals(
        List.of(
            "FEATURE(`dnsbl', `bl.example')",
            "FEATURE(`dnsbl', `bl.example', `\"550 no\"', `127.0.0.2.')"),
        dnsbl.examples());
    assertEquals("FEATURE(`dnsbl', list, reply, answers...)", dnsbl.call());
  }

  @Test
  void aHeaderWithoutArgumentsAndTextIsComplete() {
    HeaderReading reading =
        read("dnl FEATURE(`dnsbl'): do a thing.\ndnl\ndnl Example: FEATURE(`dnsbl')\n");
    assertEquals(List.of(), reading.faults());
    assertEquals(List.of(), reading.definition().arguments());
    assertEquals("FEATURE(`dnsbl')", reading.definition().call());
  }

  @Test
  void anArgumentThatSaysNeitherIsOptional() {
    HeaderReading reading = read(with(" Required.", ""));
    assertEquals(List.of(), reading.faults());
    assertEquals(
        new DefinitionArgument("list", "domain of the list.", "", false, false),
        reading.definition().arguments().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "define(`X')dnl\n",
        "\ndnl FEATURE(`dnsbl'): late.\n",
        "dnl\n",
        "dnlFEATURE(`dnsbl'): no blank.\n",
        "dnl Copyright (c) somebody: all rights.\n",
        "dnl FEATURE(`dnsbl', never closed: x.\n"
      })
  void aFileWithoutHeaderIsNamedWithoutMeaning(String text) {
    HeaderReading reading = read(text);
    assertEquals(1, reading.faults().size());
    assertEquals(1, reading.faults().get(0).line());
    assertEquals("dnsbl", reading.definition().name());
    assertEquals("", reading.definition().meaning());
  }

  private static void oneFault(int line, String part, String text) {
    List<HeaderFault> faults = read(text).faults();
    assertEquals(1, faults.size(), faults.toString());
    assertEquals(line, faults.get(0).line(), faults.toString());
    assertTrue(faults.get(0).message().contains(part), faults.toString());
  }

  @Test
  void faultsNameTheirLine() {
    oneFault(1, "FEATURE(`dnsbl')", with("FEATURE(`dnsbl', list, r", "HACK(`dnsbl', list, r"));
    oneFault(1, "FEATURE(`dnsbl')", with("FEATURE(`dnsbl', list, r", "FEATURE(`b', list, r"));
    oneFault(1, "one sentence", with("names.", "names"));
    oneFault(1, "one sentence", with("names.", "names. It does more."));
    oneFault(1, "no name", with("answers...)", "answers..., `x y')"));
    oneFault(4, "Required", with(" Required.", " Required. Default: all."));
    oneFault(4, "Required", with("domain of the list. ", ""));
    oneFault(5, "Required", with("text of the reply, or discard. ", "Required. "));
    oneFault(5, "`more' should be explained", with("list, reply", "list, more, reply"));
    oneFault(9, "`more' should be explained", with("answers...)", "answers, more)"));
    oneFault(7, "does not name", with(", answers...", ""));
    oneFault(18, "Since", with("8.10", "long ago"));
    oneFault(19, "Until", with("8.15, use", "8.15 use"));
    oneFault(20, "behind the fields", with("Example: FEATURE(`dnsbl', `bl.example')\n", "Text.\n"));
    oneFault(3, "no example", "dnl FEATURE(`dnsbl'): do it.\ndnl\ndnl Since: 8.9\n");
  }
}
