// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages and hosts of {@code error} triples. */
class ErrorTripleTest {
  @Test
  void readsCodes() {
    assertEquals(new ErrorReply("550", "5.0.0", "foo"), ErrorReply.of("550 foo", null));
    assertEquals(new ErrorReply("550", "5.2.1", "foo"), ErrorReply.of("550 5.2.1 foo", null));
    assertEquals(new ErrorReply("553", "5.3.0", "foo"), ErrorReply.of("foo", "5.1.1"));
    assertEquals(new ErrorReply("550", "5.0.0", " 5.1.1 y"), ErrorReply.of("550  5.1.1 y", null));
    assertEquals(new ErrorReply("550", "5.1.1", " y"), ErrorReply.of("550 5.1.1  y", null));
    assertEquals(new ErrorReply("550", "5.0.0", "5.1.1x y"), ErrorReply.of("550 5.1.1x y", null));
    assertEquals(new ErrorReply("550", "5.0.0", "5.1.1"), ErrorReply.of("550 5.1.1", null));
    assertEquals(
        new ErrorReply("550", "5.0.0", "5.7.1000 y"), ErrorReply.of("550 5.7.1000 y", null));
    assertEquals(new ErrorReply("553", "5.3.0", "550-x"), ErrorReply.of("550-x", null));
    assertEquals(new ErrorReply("553", "5.3.0", ""), ErrorReply.of("", null));
  }

  @Test
  void someCodesNameTheAddress() {
    assertTrue(ErrorReply.of("450 x", null).namesAddress());
    assertTrue(ErrorReply.of("x", null).namesAddress());
    assertFalse(ErrorReply.of("421 x", null).namesAddress());
    assertFalse(ErrorReply.of("551 x", null).namesAddress());
  }

  @ParameterizedTest
  @CsvSource({
    "5.1.1,67",
    "5.1.2,68",
    "5.1.3,64",
    "5.1.5,78",
    "5.1.1234,69",
    "5.2.3,65",
    "5.3.0,71",
    "5.4.0,74",
    "5.4.1,75",
    "5.4.6,78",
    "5.5.4,76",
    "5.7,65",
    "4.1.1,75",
    "2.0.0,0",
    "6.1.1,78",
    "nouser,67",
    "NoUser,67",
    "tempfail,75",
    "protocol,76",
    "dataerr,69",
    "67,67",
    "5,5",
    "'',69"
  })
  void hostsMeanStatuses(String host, int status) {
    assertEquals(status, StatusCode.of(host));
  }

  @Test
  void quotesGo() {
    assertEquals("a bc(d)", QuotedText.stripped("a b\"c\"(d)"));
    assertEquals("a \" b", QuotedText.stripped("\"a \\\" b\""));
    assertEquals("x".repeat(203), QuotedText.shown("x".repeat(203)));
    assertEquals(203, QuotedText.shown("x".repeat(204)).length());
  }

  /** Replies of a real server to a recipient refused with such a triple. */
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
