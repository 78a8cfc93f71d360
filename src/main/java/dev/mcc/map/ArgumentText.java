// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

/** The arguments of a {@code K} line, read from left to right. */
final class ArgumentText {
  private final String text;
  private int at;

  ArgumentText(String text) {
    this.text = text;
  }

  /** White space as the real program sees it. */
  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** The character here, NUL at the end. */
  char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** The character here, and goes on; NUL at the end. */
  char next() {
    return at < text.length() ? text.charAt(at++) : 0;
  }

  void skipSpaces() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  /** Text up to white space or the end; goes behind it. */
  String word() {
    int start = at;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Letters, digits and these characters; goes behind them. */
  String name(String others) {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at), others)) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isNamePart(char c, String others) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || others.indexOf(c) >= 0;
  }

  /** All that is left. */
  String rest() {
    return text.substring(at);
  }
}
