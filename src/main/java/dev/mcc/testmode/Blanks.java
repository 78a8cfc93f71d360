// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

/** White space as commands have it: blank, tab, line feed, vertical tab, form feed, return. */
final class Blanks {
  private Blanks() {}

  static boolean is(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Index of the first character from a place on that is not white space, or the length. */
  static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Index of the first white space from a place on, or the length. */
  static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The text without white space at its end. */
  static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
