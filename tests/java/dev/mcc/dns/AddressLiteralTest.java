// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Addresses as text. */
class AddressLiteralTest {
  @Test
  void addressesTurnRound() {
    assertEquals("4.3.2.1", AddressLiteral.reverse(AddressLiteral.four("1.2.3.4")));
    assertEquals(
        "4.3.2.1.in-addr.arpa", AddressLiteral.reverseName(AddressLiteral.four("1.2.3.4")));
    assertEquals(
        "8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa",
        AddressLiteral.reverseName(AddressLiteral.six("2001:db8::8")));
    assertEquals(
        AddressLiteral.reverse(AddressLiteral.six("::ffff:102:304")),
        AddressLiteral.reverse(AddressLiteral.six("::FFFF:1.2.3.4")));
  }

  @Test
  void othersAreNone() {
    for (String text : new String[] {"", "1.2.3", "1.2.3.4.5", "256.1.1.1", "a.b.c.d", "1..2.3"}) {
      assertNull(AddressLiteral.any(text), text);
    }
    for (String text : new String[] {":", ":::", "1::2::3", "12345::", "1:2:3:4:5:6:7", "g::"}) {
      assertNull(AddressLiteral.any(text), text);
    }
  }
}
