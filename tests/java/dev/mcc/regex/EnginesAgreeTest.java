// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Both engines find the same groups with patterns that both can do. */
class EnginesAgreeTest {
  private final Random random = new Random(7);
  private int groups;

  @Test
  void sameMatches() throws Exception {
    int compared = 0;
    for (int i = 0; i < 6000; i++) {
      groups = 0;
      Node root = node(3);
      CompiledPattern pattern = CompiledPattern.of(root, groups, false);
      if (!pattern.isLinear()) {
        continue;
      }
      Engine linear = pattern.newEngine();
      Engine backtracker = CompiledPattern.backtracking(root, groups, false).newEngine();
      String text = text();
      for (int from = 0; from <= text.length(); from++) {
        assertArrayEquals(
            linear.find(text, from),
            backtracker.find(text, from),
            root + " on " + text + " from " + from);
        compared++;
      }
    }
    assertTrue(compared > 5000, "too few comparisons: " + compared);
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      out.append("aabbc \n\u00e9".charAt(random.nextInt(8)));
    }
    return out.toString();
  }

  private Node node(int depth) {
    List<Node> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Node part = depth > 0 && random.nextInt(3) == 0 ? group(depth) : atom();
      parts.add(random.nextInt(3) == 0 ? repeated(part) : part);
    }
    Node sequence = new Node.Sequence(parts);
    return random.nextInt(4) == 0
        ? new Node.Choice(List.of(sequence, node(Math.max(0, depth - 1))))
        : sequence;
  }

  private Node group(int depth) {
    int number = ++groups;
    return new Node.Group(number, node(depth - 1));
  }

  private Node repeated(Node part) {
    if (part instanceof Node.Assertion) {
      return part;
    }
    return switch (random.nextInt(4)) {
      case 0 -> new Node.Repeat(part, 0, Node.Repeat.UNBOUNDED);
      case 1 -> new Node.Repeat(part, 1, Node.Repeat.UNBOUNDED);
      case 2 -> new Node.Repeat(part, 0, 1);
      default -> new Node.Repeat(part, random.nextInt(3), 2 + random.nextInt(3));
    };
  }

  private Node atom() {
    return switch (random.nextInt(12)) {
      case 0 -> Node.Assertion.LINE_START;
      case 1 -> Node.Assertion.TEXT_END;
      case 2 -> Node.Assertion.WORD_EDGE;
      case 3 -> new Node.OneOf(ByteSets.word());
      case 4 -> new Node.OneOf(ByteSets.space());
      case 5 -> new Node.OneOf(ByteSets.allBut('a'));
      default -> Node.OneOf.literal("abc".charAt(random.nextInt(3)));
    };
  }
}
