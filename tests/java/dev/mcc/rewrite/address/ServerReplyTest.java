// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Replies of a real server to recipients that a check ruleset refused with such a triple. */
class ServerReplyTest {
  private static void expect(String reply, String host, String words) {
    ErrorReply found = ErrorReply.ofTriple(host, words);
    String enhanced = found.enhanced() == null ? "" : " " + found.enhanced();
    assertEquals(reply, found.code() + enhanced + " " + found.text());
  }

  @Test
  void codeOfTheMessageCounts() {
    expect("550 5.7.1 text", "5.7.1", "550 text");
    expect("550 5.7.1 text", "5.7.1", "\"550 text\"");
    expect("550 5.7.9 text", "5.7.1", "550 5.7.9 text");
    expect("550 4.2.1 text", "4.2.1", "550 text");
    expect("550 4.1.1 text", null, "550 4.1.1 text");
    expect("550 5.7.123 text", "5.7.123", "550 text");
  }

  @Test
  void messageWithoutCodeHidesTheEnhancedCode() {
    expect("553 5.3.0 text", null, "text");
    expect("553 5.3.0 text", "5.7.1", "text");
    expect("553 5.3.0 text", "nohost", "text");
    expect("553 5.3.0 5.7.9 text", null, "5.7.9 text");
    expect("553 5.3.0 550-text", "5.7.1", "550-text");
    expect("553 5.3.0 550", null, "550");
  }

  @Test
  void generalCodeStandsForNone() {
    expect("550 5.0.0 text", null, "550 text");
    expect("553 5.0.0 text", null, "553 text");
    expect("450 4.0.0 text", "nohost", "450 text");
    expect("250 2.0.0 ok", null, "250 ok");
    expect("354 go", null, "354 go");
    expect("550 5.0.0 5.7 text", null, "550 5.7 text");
  }

  @Test
  void hostThatIsNoEnhancedCodeDoesNotShow() {
    for (String host : new String[] {"", "5.7", "x.y", "5.1234.1", "5.7.1x", "3.1.1", "68"}) {
      expect("550 5.0.0 text", host, "550 text");
    }
  }
}
