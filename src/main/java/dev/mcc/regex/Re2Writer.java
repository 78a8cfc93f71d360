// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.BitSet;

/** Writes patterns in the syntax of re2j. */
final class Re2Writer {
  /** Most rounds of all intervals together; re2j has such limits, too. */
  private static final int MOST_ROUNDS = 1000;

  private final StringBuilder out = new StringBuilder();
  private int groups;
  private int rounds;

  private Re2Writer() {}

  /** The pattern for a tree with some groups; null when re2j cannot express it. */
  static Pattern pattern(Node root, int groups) {
    Re2Writer writer = new Re2Writer();
    if (!writer.write(root) || writer.groups != groups) {
      return null;
    }
    try {
      return Pattern.compile(writer.out.toString(), Pattern.LONGEST_MATCH);
    } catch (PatternSyntaxException beyondLimits) {
      return null;
    }
  }

  private boolean write(Node node) {
    if (node instanceof Node.OneOf set) {
      writeSet(set.bytes());
      return true;
    }
    if (node instanceof Node.Sequence sequence) {
      out.append("(?:");
      for (Node part : sequence.parts()) {
        if (!write(part)) {
          return false;
        }
      }
      out.append(')');
      return true;
    }
    if (node instanceof Node.Choice choice) {
      String separator = "(?:";
      for (Node option : choice.options()) {
        out.append(separator);
        if (!write(option)) {
          return false;
        }
        separator = "|";
      }
      out.append(')');
      return true;
    }
    if (node instanceof Node.Repeat repeat) {
      return write(repeat);
    }
    if (node instanceof Node.Group group) {
      // re2j numbers groups by itself.
      if (group.number() != ++groups) {
        return false;
      }
      out.append('(');
      if (!write(group.body())) {
        return false;
      }
      out.append(')');
      return true;
    }
    return node instanceof Node.Assertion assertion && write(assertion);
  }

  private boolean write(Node.Repeat repeat) {
    int least = repeat.least();
    int most = repeat.most();
    boolean interval = least > 1 || most > 1 || most == 0;
    rounds += interval ? Math.max(least, most) : 0;
    // The C library and re2j differ in what a group in an empty round holds, and in which of
    // several
    // rounds gets what; with one byte a round there is no choice.
    if (interval
        ? !(repeat.body() instanceof Node.OneOf) || rounds > MOST_ROUNDS
        : repeat.unbounded() && repeat.body().nullable()) {
      return false;
    }
    out.append("(?:");
    if (!write(repeat.body())) {
      return false;
    }
    out.append(')');
    if (interval) {
      out.append('{').append(least).append(',').append(most < 0 ? "" : most).append('}');
    } else if (repeat.unbounded()) {
      out.append(least == 0 ? '*' : '+');
    } else if (least == 0) {
      out.append('?');
    }
    return true;
  }

  private boolean write(Node.Assertion assertion) {
    switch (assertion) {
      case LINE_START -> out.append("(?m:^)");
      case LINE_END -> out.append("(?m:$)");
      case TEXT_START -> out.append("\\A");
      case TEXT_END -> out.append("\\z");
      case WORD_EDGE -> out.append("\\b");
      case NO_WORD_EDGE -> out.append("\\B");
      default -> {
        return false;
      }
    }
    return true;
  }

  private void writeSet(BitSet set) {
    out.append('[');
    if (set.isEmpty()) {
      // No text holds this character.
      out.append("\\x{10000}");
    }
    for (int first = set.nextSetBit(0); first >= 0; ) {
      int end = set.nextClearBit(first);
      out.append(String.format("\\x{%x}-\\x{%x}", first, end - 1));
      first = set.nextSetBit(end);
    }
    out.append(']');
  }
}
