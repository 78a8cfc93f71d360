// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.BitSet;

/** Matches in linear time with re2j. */
final class Re2Engine implements Engine {
  private final Pattern pattern;
  private String lastText;
  private Matcher lastMatcher;

  private Re2Engine(Pattern pattern) {
    this.pattern = pattern;
  }

  /** An engine for the tree; null when re2j cannot express it. */
  static Re2Engine of(Node root) {
    StringBuilder out = new StringBuilder();
    return write(root, out)
        ? new Re2Engine(Pattern.compile(out.toString(), Pattern.LONGEST_MATCH))
        : null;
  }

  @Override
  public int[] find(String text, int from) {
    if (text != lastText) {
      lastText = text;
      lastMatcher = pattern.matcher(text);
    }
    if (!lastMatcher.find(from)) {
      return null;
    }
    int[] found = new int[2 * (lastMatcher.groupCount() + 1)];
    for (int i = 0; i * 2 < found.length; i++) {
      found[2 * i] = lastMatcher.start(i);
      found[2 * i + 1] = lastMatcher.end(i);
    }
    return found;
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
      // What a group in an empty round holds differs between the C library and re2j.
      if (repeat.unbounded() && repeat.body().nullable()) {
        return false;
      }
      out.append("(?:");
      if (!write(repeat.body(), out)) {
        return false;
      }
      out.append(')').append(!repeat.unbounded() ? '?' : repeat.least() == 0 ? '*' : '+');
      return true;
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
