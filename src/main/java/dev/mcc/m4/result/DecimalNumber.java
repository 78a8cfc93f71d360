// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.result;

/**
 * A decimal number as the C library reads the start of a text: leading white space, a sign, digits.
 *
 * @param value the number; the nearest 64-bit number when it does not fit
 * @param complete false when anything stands after the digits or there is no digit
 * @param leadingSpace true when the text starts with white space
 * @param overflow true when the number does not fit in 64 bits
 */
public record DecimalNumber(long value, boolean complete, boolean leadingSpace, boolean overflow) {
  /** Reads {@code text}, which may hold anything. */
  public static DecimalNumber read(String text) {
    int length = text.length();
    int at = 0;
    while (at < length && isSpace(text.charAt(at))) {
      at++;
    }
    boolean leadingSpace = at > 0;
    boolean negative = at < length && text.charAt(at) == '-';
    if (negative || at < length && text.charAt(at) == '+') {
      at++;
    }
    int first = at;
    long negated = 0;
    boolean overflow = false;
    while (at < length && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      int digit = text.charAt(at++) - '0';
      // Counted downwards, since the negative range is one longer.
      if (overflow || negated < (Long.MIN_VALUE + digit) / 10) {
        overflow = true;
      } else {
        negated = negated * 10 - digit;
      }
    }
    if (!negative && negated == Long.MIN_VALUE) {
      overflow = true;
    }
    boolean complete = at == length && at > first;
    if (overflow) {
      return new DecimalNumber(
          negative ? Long.MIN_VALUE : Long.MAX_VALUE, complete, leadingSpace, true);
    }
    return new DecimalNumber(negative ? negated : -negated, complete, leadingSpace, false);
  }

  /** True for the characters that C calls white space. */
  public static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
