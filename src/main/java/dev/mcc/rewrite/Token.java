// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.Objects;

/**
 * One token of an address or of one side of a rule.
 *
 * <p>Text is in the internal form (one character per byte, operators as {@link Metacharacters}).
 * The literal number says which token of the program's left sides this is, without regard to case;
 * 0 for a token that no rule mentions, so that most mismatches are seen without looking at text.
 * Made by {@link TokenTable} only.
 */
public final class Token {
  /** The bit of tokens that start a lookup when they stand in a replacement. */
  static final long LOOKUP = 1L << 63;

  /** The bit of tokens that call a ruleset when they stand in a replacement. */
  static final long CALL = 1L << 62;

  /** What {@link #ruleset()} answers when nothing is known. */
  static final int NOT_RESOLVED = -2;

  /** What {@link #copyPlain} answers when the array ends before the token. */
  public static final int NO_ROOM = -1;

  /** What {@link #copyPlain} answers when the text has other characters. */
  public static final int NOT_PLAIN = -2;

  private static final byte[] NONE = {};

  private final String text;
  private final int literal;
  private final long bit;
  private final int ruleset;
  private final char first;

  /** The operator that the token is, one of {@link Metacharacters} without a name; else 0. */
  private final char operator;

  /** What {@link #copyPlain} writes, once somebody has asked; each thread makes the same. */
  private byte[] plain;

  /** The text without quotes, once somebody has asked. */
  private String unquoted;

  Token(String text, int literal) {
    this(text, literal, NOT_RESOLVED);
  }

  /** A token that names a ruleset behind {@code $>}, whose number is known. */
  Token(String text, int literal, int ruleset) {
    this.text = Objects.requireNonNull(text);
    this.literal = literal;
    this.bit = bit(text, literal);
    this.ruleset = ruleset;
    this.first = text.isEmpty() ? 0 : text.charAt(0);
    char only = text.length() == 1 ? text.charAt(0) : 0;
    this.operator = only >= 0x80 && only < 0xa0 ? only : 0;
  }

  /** The operator that the token is, without a look at its text; 0 for any other token. */
  char operator() {
    return operator;
  }

  /** The number of the ruleset that this token calls, or {@link #NOT_RESOLVED}. */
  int ruleset() {
    return ruleset;
  }

  /**
   * The token's text, never null; empty only for a token made of nothing but removed characters.
   */
  public String text() {
    return text;
  }

  /**
   * Number of this text among the literals of the program's left sides; 0 if it is none of them.
   */
  int literal() {
    return literal;
  }

  /** One bit that depends on the literal number, none for 0; what a workspace holds is the sum. */
  long bit() {
    return bit;
  }

  /** The ruleset name that the text stands for behind {@code $>}: without quotes. */
  String unquoted() {
    if (unquoted == null) {
      unquoted = RulesetName.unquoted(text);
    }
    return unquoted;
  }

  /**
   * Writes the text, if it has nothing but printable characters of ASCII, no quotes and no
   * backslashes; such a text is always shown as it is.
   *
   * @return index behind what was written; {@link #NO_ROOM} or {@link #NOT_PLAIN}
   */
  public int copyPlain(byte[] to, int at) {
    byte[] from = plain;
    if (from == null) {
      from = plain();
      plain = from;
    }
    int count = from.length;
    if (at + count > to.length) {
      return NO_ROOM;
    }
    if (count == 1) {
      to[at] = from[0];
      return at + 1;
    }
    if (from == NONE) {
      return NOT_PLAIN;
    }
    System.arraycopy(from, 0, to, at, count);
    return at + count;
  }

  private byte[] plain() {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
        return NONE;
      }
      bytes[i] = (byte) c;
    }
    return bytes;
  }

  /** True if the token is this one character. */
  public boolean is(char c) {
    return text.length() == 1 && text.charAt(0) == c;
  }

  /** True if the token may become another one when its text is split once more. */
  boolean mayChange() {
    return switch (first) {
      case '(', ')', '<', '>', '"', '\\', 0 -> true;
      default -> false;
    };
  }

  /** First character, 0 for an empty token. */
  public char first() {
    return first;
  }

  private static long bit(String text, int literal) {
    char only = text.length() == 1 ? text.charAt(0) : 0;
    return switch (only) {
      case Metacharacters.HOST_BEGIN, Metacharacters.LOOKUP_BEGIN -> LOOKUP;
      case Metacharacters.CALL -> CALL;
      default -> literal == 0 ? 0 : 1L << (literal % 62);
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
