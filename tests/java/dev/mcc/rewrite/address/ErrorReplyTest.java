// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages and hosts of {@code error} triples. */
class ErrorReplyTest {
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
}
