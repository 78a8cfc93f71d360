// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Both engines find the same groups on patterns that both can do. */
class EnginesAgreeTest {
  private final Random random = new Random(7);

  @Test
  void sameMatches() throws Exception {
    int compared = 0;
    for (int i = 0; i < 4000; i++) {
      String pattern = pattern(3);
      EmacsParser.Parsed parsed = EmacsParser.parse(pattern);
      Engine linear = Re2Engine.of(parsed.root());
      if (linear == null) {
        continue;
      }
      Engine backtracker = CompiledPattern.backtracker(parsed);
      String text = text();
      for (int from = 0; from <= text.length(); from++) {
        assertArrayEquals(
            linear.find(text, from),
            backtracker.find(text, from),
            pattern + " on " + text + " from " + from);
        compared++;
      }
    }
    assertTrue(compared > 5000, () -> "too few comparisons");
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      out.append("aabbc \n\u00e9".charAt(random.nextInt(8)));
    }
    return out.toString();
  }

  private String pattern(int depth) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      if (depth > 0 && random.nextInt(3) == 0) {
        out.append("\\(").append(pattern(depth - 1)).append("\\)");
      } else {
        String[] atoms = {"a", "b", "c", ".", "[ab]", "[^a]", "\\w", "\\W", "\\b", "^", "$", "\\s"};
        out.append(atoms[random.nextInt(atoms.length)]);
      }
      if (random.nextInt(3) == 0) {
        out.append("*+?".charAt(random.nextInt(3)));
      }
    }
    if (random.nextInt(4) == 0) {
      out.append("\\|").append(pattern(Math.max(0, depth - 1)));
    }
    return out.toString();
  }
}
