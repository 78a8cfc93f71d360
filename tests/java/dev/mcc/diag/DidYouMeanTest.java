// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
  private static final List<String> FEATURES =
      List.of(
          "access_db", "allmasquerade", "mailertable", "msp", "nouucp", "smrsh", "virtusertable");

  @Test
  void offersTheNearest() {
    assertEquals(Optional.of("access_db"), DidYouMean.among(FEATURES, "acces_db"));
    assertEquals(Optional.of("access_db"), DidYouMean.among(FEATURES, "access-DB"));
    assertEquals(Optional.of("mailertable"), DidYouMean.among(FEATURES, "mialertabel"));
    assertEquals(Optional.of("virtusertable"), DidYouMean.among(FEATURES, "virtualusertable"));
    assertEquals(Optional.of("smrsh"), DidYouMean.among(FEATURES, "smrhs"));
    assertEquals(Optional.of("msp"), DidYouMean.among(FEATURES, "MSP"));
    assertEquals("Did you mean `msp`?", DidYouMean.hint(FEATURES, "mps"));
  }

  @Test
  void offersNothingUnrelated() {
    assertEquals(Optional.empty(), DidYouMean.among(FEATURES, "dnsbl"));
    assertEquals(Optional.empty(), DidYouMean.among(FEATURES, ""));
    assertEquals(Optional.empty(), DidYouMean.among(FEATURES, "ms"));
    assertEquals(Optional.empty(), DidYouMean.among(FEATURES, "msp"));
    assertNull(DidYouMean.hint(FEATURES, "ratecontrol"));
  }

  @Test
  void distanceEqualsTheRecursiveDefinition() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      String a = word(random);
      String b = word(random);
      int exact = slow(a, b);
      for (int limit = 0; limit < 6; limit++) {
        assertEquals(Math.min(exact, limit + 1), DidYouMean.distance(a, b, limit), a + " " + b);
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int slow(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String a1 = a.substring(1);
    String b1 = b.substring(1);
    int best = slow(a1, b1) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    best = Math.min(best, Math.min(slow(a1, b), slow(a, b1)) + 1);
    if (a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)) {
      best = Math.min(best, slow(a.substring(2), b.substring(2)) + 1);
    }
    return best;
  }
}
