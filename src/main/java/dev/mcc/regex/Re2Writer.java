// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import com.google.re2j.Pattern;
import java.util.BitSet;

/** Writes patterns in the syntax of re2j. */
final class Re2Writer {
  /** Most rounds of a repetition that re2j takes. */
  private static final int MOST_ROUNDS = 1000;

  private Re2Writer() {}

  /** The pattern for a tree; null when re2j cannot express it. */
  static Pattern pattern(Node root) {
    StringBuilder out = new StringBuilder();
    return write(root, out) ? Pattern.compile(out.toString(), Pattern.LONGEST_MATCH) : null;
  }

  private static boolean write(Node node, StringBuilder out) {
    if (node instanceof Node.OneOf set) {
      writeSet(set.bytes(), out);
      return true;
    }
    if (node instanceof Node.Sequence sequence) {
      out.append("(?:");
      for (Node part : sequence.parts()) {
        if (!write(part, out)) {
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
        if (!write(option, out)) {
          return false;
        }
        separator = "|";
      }
      out.append(')');
      return true;
    }
    if (node instanceof Node.Repeat repeat) {
      return write(repeat, out);
    }
    if (node instanceof Node.Group group) {
      out.append('(');
      if (!write(group.body(), out)) {
        return false;
      }
      out.append(')');
      return true;
    }
    return node instanceof Node.Assertion assertion && write(assertion, out);
  }

  private static boolean write(Node.Repeat repeat, StringBuilder out) {
    int least = repeat.least();
    int most = repeat.most();
    boolean simple = least <= 1 && most <= 1 && most != 0;
    // What a group in an empty round holds differs between the C library and re2j, and so does
    // which
    // of several rounds gets what; one byte a round leaves no choice.
    if (simple
        ? repeat.unbounded() && repeat.body().nullable()
        : !(repeat.body() instanceof Node.OneOf) || Math.max(least, most) > MOST_ROUNDS) {
      return false;
    }
    out.append("(?:");
    if (!write(repeat.body(), out)) {
      return false;
    }
    out.append(')');
    if (!simple) {
      out.append('{').append(least).append(',').append(most < 0 ? "" : most).append('}');
    } else if (repeat.unbounded()) {
      out.append(least == 0 ? '*' : '+');
    } else if (least == 0) {
      out.append('?');
    }
    return true;
  }

  private static boolean write(Node.Assertion assertion, StringBuilder out) {
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

  private static void writeSet(BitSet set, StringBuilder out) {
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
