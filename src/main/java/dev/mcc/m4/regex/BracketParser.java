// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

import java.util.BitSet;

/**
 * Reads a bracket expression. The backslash is an ordinary character in it and there are no classes
 * such as {@code [:alpha:]}, but there are collating symbols and equivalence classes of one byte.
 */
final class BracketParser {
  private static final int LONGEST_NAME = 31;
  private static final int CLASS = -1;

  private final String pattern;
  private final BitSet set = new BitSet(256);
  private int at;

  /** Starts just behind the opening bracket. */
  BracketParser(String pattern, int start) {
    this.pattern = pattern;
    this.at = start;
  }

  /** Where the text behind the closing bracket starts. */
  int end() {
    return at;
  }

  /** The bytes that the expression matches. */
  BitSet parse() throws BadPatternException {
    boolean negated = at < pattern.length() && pattern.charAt(at) == '^';
    if (negated) {
      at++;
    }
    if (at == pattern.length()) {
      throw new BadPatternException(BadPatternException.BAD_PATTERN);
    }
    boolean first = true;
    do {
      item(first);
      first = false;
      if (at == pattern.length()) {
        throw new BadPatternException(BadPatternException.BAD_BRACKET);
      }
    } while (pattern.charAt(at) != ']');
    at++;
    return negated ? ByteSets.complement(set) : set;
  }

  private void item(boolean first) throws BadPatternException {
    int from = element(first);
    if (from == CLASS) {
      return;
    }
    if (at == pattern.length()) {
      throw new BadPatternException(BadPatternException.BAD_BRACKET);
    }
    if (!isRangeSign()) {
      set.set(from);
      return;
    }
    if (at + 1 == pattern.length()) {
      throw new BadPatternException(BadPatternException.BAD_BRACKET);
    }
    if (pattern.charAt(at + 1) == ']') {
      set.set(from);
      return;
    }
    at++;
    int to = element(true);
    if (to == CLASS) {
      throw new BadPatternException(BadPatternException.BAD_RANGE);
    }
    if (from <= to) {
      set.set(from, to + 1);
    }
  }

  private boolean isRangeSign() {
    return pattern.charAt(at) == '-' && !isTripleHyphen();
  }

  /** Three hyphens stand for one that is no range sign. */
  private boolean isTripleHyphen() {
    return pattern.startsWith("---", at);
  }

  /** Reads one byte; {@link #CLASS} when it was an equivalence class, which is then in the set. */
  private int element(boolean hyphenAllowed) throws BadPatternException {
    char c = pattern.charAt(at);
    if (c == '[' && (pattern.startsWith("[.", at) || pattern.startsWith("[=", at))) {
      return named(pattern.charAt(at + 1));
    }
    if (c == '-') {
      if (isTripleHyphen()) {
        at += 3;
        return c;
      }
      boolean last = at + 1 < pattern.length() && pattern.charAt(at + 1) == ']';
      if (!hyphenAllowed && !last) {
        throw new BadPatternException(BadPatternException.BAD_RANGE);
      }
    }
    at++;
    return c;
  }

  private int named(char delimiter) throws BadPatternException {
    int start = at + 2;
    int close = pattern.indexOf(delimiter + "]", start);
    if (start == pattern.length() || close < 0 || close - start > LONGEST_NAME) {
      throw new BadPatternException(BadPatternException.BAD_BRACKET);
    }
    if (close - start != 1) {
      throw new BadPatternException(BadPatternException.BAD_COLLATION);
    }
    at = close + 2;
    if (delimiter == '.') {
      return pattern.charAt(start);
    }
    set.set(pattern.charAt(start));
    return CLASS;
  }
}
