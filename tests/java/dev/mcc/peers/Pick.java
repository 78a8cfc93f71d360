// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.Random;

/** Random choices for generators; the same seed gives the same choices. */
final class Pick {
  private final Random random;

  Pick(long seed) {
    random = new Random(seed);
  }

  /** Number from 0 up to, not including, {@code bound}. */
  int number(int bound) {
    return random.nextInt(bound);
  }

  /** True once in {@code times}. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** One of the texts. */
  String of(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  /** One character of the text. */
  String charOf(String text) {
    int at = random.nextInt(text.length());
    return text.substring(at, at + 1);
  }

  /** Up to {@code most} characters of the alphabet. */
  String text(String alphabet, int most) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      out.append(charOf(alphabet));
    }
    return out.toString();
  }
}
