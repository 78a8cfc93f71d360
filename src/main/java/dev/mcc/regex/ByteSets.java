// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Sets of bytes that have an escape or a name of their own, in the C locale. Each call gives a new
 * one.
 */
public final class ByteSets {
  private static final int BYTES = 256;

  private ByteSets() {}

  /** Letters, digits and the underscore. */
  public static BitSet word() {
    return those(c -> isWord((char) c));
  }

  /** White space. */
  public static BitSet space() {
    return those(c -> c >= '\t' && c <= '\r' || c == ' ');
  }

  /** All bytes but one. */
  public static BitSet allBut(char c) {
    return those(other -> other != c);
  }

  /** All other bytes. */
  public static BitSet complement(BitSet set) {
    return those(c -> !set.get(c));
  }

  /** The bytes of a character class such as {@code alpha}; null when there is none of that name. */
  static BitSet named(String name) {
    return switch (name) {
      case "alpha" -> those(ByteSets::isLetter);
      case "digit" -> those(ByteSets::isDigit);
      case "alnum" -> those(c -> isLetter(c) || isDigit(c));
      case "upper" -> those(c -> c >= 'A' && c <= 'Z');
      case "lower" -> those(c -> c >= 'a' && c <= 'z');
      case "space" -> space();
      case "blank" -> those(c -> c == ' ' || c == '\t');
      case "cntrl" -> those(c -> c < ' ' || c == 0x7f);
      case "print" -> those(c -> c >= ' ' && c < 0x7f);
      case "graph" -> those(c -> c > ' ' && c < 0x7f);
      case "punct" -> those(c -> c > ' ' && c < 0x7f && !isLetter(c) && !isDigit(c));
      case "xdigit" -> those(c -> isDigit(c) || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f');
      default -> null;
    };
  }

  /** True for letters, digits and the underscore. */
  static boolean isWord(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }

  private static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static BitSet those(IntPredicate wanted) {
    BitSet set = new BitSet(BYTES);
    for (int c = 0; c < BYTES; c++) {
      set.set(c, wanted.test(c));
    }
    return set;
  }
}
