// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;

/** Numbers as the C library reads them: what is no number is 0, what follows one does not count. */
final class Numbers {
  private Numbers() {}

  /** A decimal number with an optional sign; bounded by the 32 bits that hold most values. */
  static long atol(String text) {
    int at = 0;
    while (at < text.length() && LineText.isSpace(text.charAt(at))) {
      at++;
    }
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (at < text.length() && (negative || text.charAt(at) == '+')) {
      at++;
    }
    long value = 0;
    for (; at < text.length() && isDigit(text.charAt(at)); at++) {
      value =
          value > Long.MAX_VALUE / 20 ? Long.MAX_VALUE / 20 : value * 10 + text.charAt(at) - '0';
    }
    return negative ? -value : value;
  }

  static boolean startsWithDigit(String text) {
    return !text.isEmpty() && isDigit(text.charAt(0));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
