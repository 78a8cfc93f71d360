// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BtAnswerTest {
  @Test
  void onlyTheLastResultOfATraceCounts() {
    BtAnswer answer = new BtAnswer();
    answer.add("canonify           input: joe");
    answer.add("Canonify2        returns: joe");
    answer.add("parse            returns: $# local $: joe");
    assertEquals("returns: $# local $: joe\n", answer.text());
  }

  @Test
  void messagesStayAndNamesOfInnerRulesetsGo() {
    BtAnswer answer = new BtAnswer();
    answer.add("Infinite loop in ruleset SomeName, rule 3");
    answer.add("canonify         returns:");
    assertEquals("Infinite loop\nreturns: \n", answer.text());
  }

  @Test
  void aParsedAddressIsTheMailerLine() {
    BtAnswer answer = new BtAnswer();
    answer.add("final            returns: joe @ example . com");
    answer.add("mailer esmtp, host example.com., user joe@example.com");
    assertEquals("mailer esmtp, host example.com., user joe@example.com\n", answer.text());
  }
}
