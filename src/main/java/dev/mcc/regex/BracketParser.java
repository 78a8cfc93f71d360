// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import java.util.BitSet;

/**
 * Reads a bracket expression. The backslash is an ordinary character in it, and collating symbols
 * and equivalence classes are those of one byte.
 */
public final class BracketParser {
  private static final int LONGEST_NAME = 31;
  private static final int CLASS = -1;
  private static final int BAD_NAME = -2;

  /** What differs between the syntaxes of the C library. */
  public enum Rules {
    /** No classes such as {@code [:alpha:]}; a range may be empty. */
    EMACS,
    /** Classes; an empty range is an error. */
    POSIX,
    /**
     * As {@link #POSIX}, for a text whose ASCII letters are capitals: so are those of the
     * expression, which can turn a range around.
     */
    POSIX_CAPITALS
  }

  private final Rules rules;
  private final String pattern;
  private final BitSet set = new BitSet(256);
  private int at;

  /** Starts just behind the opening bracket. */
  public BracketParser(Rules rules, String pattern, int start) {
    this.rules = rules;
    this.pattern = pattern;
    this.at = start;
  }

  /** Where the text behind the closing bracket starts. */
  public int end() {
    return at;
  }

  /**
   * The bytes that the expression matches.
   *
   * @throws BadPatternException when it is not right or has no end
   */
  public BitSet parse() throws BadPatternException {
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
    int from = element(first, true);
    if (from == CLASS) {
      return;
    }
    if (at == pattern.length()) {
      throw new BadPatternException(BadPatternException.BAD_BRACKET);
    }
    if (!isRangeSign()) {
      add(from, from);
      return;
    }
    if (at + 1 == pattern.length()) {
      throw new BadPatternException(BadPatternException.BAD_BRACKET);
    }
    if (pattern.charAt(at + 1) == ']') {
      add(from, from);
      return;
    }
    at++;
    int to = element(true, false);
    if (to == CLASS) {
      throw new BadPatternException(BadPatternException.BAD_RANGE);
    }
    add(from, to);
  }

  private void add(int from, int to) throws BadPatternException {
    if (from == BAD_NAME || to == BAD_NAME) {
      throw new BadPatternException(BadPatternException.BAD_COLLATION);
    }
    if (from <= to) {
      set.set(from, to + 1);
    } else if (rules != Rules.EMACS) {
      throw new BadPatternException(BadPatternException.BAD_RANGE);
    }
  }

  private boolean isRangeSign() {
    return pattern.charAt(at) == '-' && !isTripleHyphen();
  }

  /** Three hyphens stand for one that is no range sign. */
  private boolean isTripleHyphen() {
    return pattern.startsWith("---", at);
  }

  /**
   * Reads one byte; {@link #CLASS} when it was a class; {@link #BAD_NAME} when it was a name that
   * there is not, about which the C library complains last.
   *
   * @param classAllowed true to put a class into the set
   */
  private int element(boolean hyphenAllowed, boolean classAllowed) throws BadPatternException {
    char c = pattern.charAt(at);
    if (c == '[' && at + 1 < pattern.length()) {
      char delimiter = pattern.charAt(at + 1);
      if (delimiter == '.' || delimiter == '=' || delimiter == ':' && rules != Rules.EMACS) {
        return named(delimiter, classAllowed);
      }
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
    return folded(c);
  }

  private char folded(char c) {
    return rules == Rules.POSIX_CAPITALS && c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }

  private int named(char delimiter, boolean classAllowed) throws BadPatternException {
    int start = at + 2;
    int close = pattern.indexOf(delimiter + "]", start);
    if (start == pattern.length() || close < 0 || close - start > LONGEST_NAME) {
      throw new BadPatternException(BadPatternException.BAD_BRACKET);
    }
    at = close + 2;
    if (delimiter != '.' && !classAllowed) {
      return CLASS;
    }
    if (delimiter == ':') {
      addClass(pattern.substring(start, close));
      return CLASS;
    }
    int c = close - start == 1 ? folded(pattern.charAt(start)) : BAD_NAME;
    if (delimiter == '.') {
      return c;
    }
    add(c, c);
    return CLASS;
  }

  private void addClass(String name) throws BadPatternException {
    boolean oneCase = name.equals("upper") || name.equals("lower");
    BitSet named = ByteSets.named(rules == Rules.POSIX_CAPITALS && oneCase ? "alpha" : name);
    if (named == null) {
      throw new BadPatternException(BadPatternException.BAD_CLASS);
    }
    set.or(named);
  }
}
