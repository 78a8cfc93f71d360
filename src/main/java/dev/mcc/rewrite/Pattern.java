// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.List;

/**
 * A compiled left side: its elements as arrays, and what a workspace must have to match at all.
 *
 * <p>Immutable, shared by threads. {@link Matcher} runs it.
 */
public final class Pattern {
  static final byte LITERAL = 0;
  static final byte ANY = 1;
  static final byte SOME = 2;
  static final byte ONE = 3;
  static final byte CLASS = 4;
  static final byte NOT_CLASS = 5;
  static final byte ZERO = 6;
  static final byte DEFERRED = 7;

  /** Most operators that a left side may bind ({@code $1} to {@code $9}). */
  public static final int MAX_BINDINGS = 9;

  final byte[] kinds;

  /** Literal number, or id of the class or macro, by element. */
  final int[] values;

  /** Element texts, for observers. */
  final String[] texts;

  /** What {@link #follows} says when everything behind an element has one possible length. */
  static final int FIXED = -1;

  /**
   * What must stand behind the tokens of an element: the number of a literal, {@link #FIXED}, or 0
   * when that cannot be told at a glance.
   */
  final int[] follows;

  /** Fewest tokens that the elements from an index on can match; one entry more than elements. */
  final int[] least;

  /**
   * True for elements that have nothing of varying length before them but {@code $*} and {@code
   * $+}: those find the first place from which an element can start, so that an element that came
   * to its end finds nothing from any later start.
   */
  final boolean[] settled;

  /** Bits of all literals; a workspace that lacks one cannot match. */
  final long need;

  /**
   * Bits of all pairs of literals that stand side by side; a workspace that lacks one cannot match.
   */
  final long needPairs;

  final int minimum;

  /** Most tokens that can match; {@link Integer#MAX_VALUE} without a bound. */
  final int maximum;

  /** Number of the literal that the workspace must start with; 0 if any. */
  final int first;

  /** Number of the literal that the workspace must end with; 0 if any. */
  final int last;

  /** Number of operators that {@code $1} and so on refer to. */
  final int bindings;

  private Pattern(byte[] kinds, int[] values, String[] texts, TokenTable tokens) {
    this.kinds = kinds;
    this.values = values;
    this.texts = texts;
    this.follows = new int[kinds.length];
    this.least = new int[kinds.length + 1];
    this.settled = new boolean[kinds.length];
    lookAhead();
    long literals = 0;
    long pairs = 0;
    int shortest = 0;
    boolean bounded = true;
    int bound = 0;
    for (int i = 0; i < kinds.length; i++) {
      switch (kinds[i]) {
        case LITERAL -> {
          literals |= tokens.token(texts[i]).bit();
          if (i > 0 && kinds[i - 1] == LITERAL) {
            pairs |= pair(values[i - 1], values[i]);
          }
          shortest++;
        }
        case ANY -> {
          bounded = false;
          bound++;
        }
        case SOME, CLASS -> {
          bounded = false;
          bound++;
          shortest++;
        }
        case ONE, NOT_CLASS -> {
          bound++;
          shortest++;
        }
        case DEFERRED -> {
          bounded = false;
          // An unset or empty macro matches no token.
        }
        default -> {}
      }
    }
    need = literals;
    needPairs = pairs;
    minimum = shortest;
    maximum = bounded ? shortest : Integer.MAX_VALUE;
    bindings = bound;
    int end = kinds.length - 1;
    first = end >= 0 && kinds[0] == LITERAL ? values[0] : 0;
    last = end >= 0 && kinds[end] == LITERAL ? values[end] : 0;
  }

  private void lookAhead() {
    boolean fixed = true;
    for (int i = kinds.length - 1; i >= 0; i--) {
      boolean literal = i + 1 < kinds.length && kinds[i + 1] == LITERAL;
      follows[i] = fixed ? FIXED : literal ? values[i + 1] : 0;
      switch (kinds[i]) {
        case LITERAL, ONE, NOT_CLASS -> least[i] = least[i + 1] + 1;
        case SOME, CLASS -> {
          least[i] = least[i + 1] + 1;
          fixed = false;
        }
        case ANY, DEFERRED -> {
          least[i] = least[i + 1];
          fixed = false;
        }
        default -> least[i] = least[i + 1];
      }
    }
    boolean simple = true;
    for (int i = 0; i < kinds.length; i++) {
      settled[i] = simple;
      simple &= kinds[i] != CLASS && kinds[i] != DEFERRED;
    }
  }

  /**
   * Compiles a left side.
   *
   * @param left its tokens, all literals of which the table knows
   */
  static Pattern compile(List<Token> left, TokenTable tokens) {
    int size = left.size();
    byte[] kinds = new byte[size];
    int[] values = new int[size];
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      String text = left.get(i).text();
      texts[i] = text;
      kinds[i] = kind(text);
      values[i] =
          switch (kinds[i]) {
            case LITERAL -> tokens.literal(text);
            case CLASS, NOT_CLASS, DEFERRED -> text.length() > 1 ? text.charAt(1) : 0;
            default -> 0;
          };
    }
    return new Pattern(kinds, values, texts, tokens);
  }

  /** One bit for two literals that stand side by side; none if either is no literal. */
  static long pair(int before, int after) {
    return before == 0 || after == 0 ? 0 : 1L << (before * 31 + after);
  }

  /** What an element is. */
  static byte kind(String text) {
    return switch (text.isEmpty() ? 0 : text.charAt(0)) {
      case Metacharacters.MATCH_ANY -> ANY;
      case Metacharacters.MATCH_SOME -> SOME;
      case Metacharacters.MATCH_ONE -> ONE;
      case Metacharacters.MATCH_CLASS -> CLASS;
      case Metacharacters.MATCH_NOT_CLASS -> NOT_CLASS;
      case Metacharacters.HOST -> ZERO;
      case Metacharacters.DEFERRED_MACRO -> DEFERRED;
      default -> LITERAL;
    };
  }
}
