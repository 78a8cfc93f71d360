// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

/** Text with quotation marks and backslashes. */
final class QuotedText {
  /** Longest address that a message shows whole; of longer ones it shows both ends. */
  private static final int SHOWN = 203;

  private static final int SHOWN_END = 100;

  private QuotedText() {}

  /** The text without its quotation marks and backslashes; what stands behind one stays. */
  static String stripped(String text) {
    if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        out.append(text.charAt(++i));
      } else if (c != '"' && c != '\\') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The text as messages show it. */
  static String shown(String text) {
    return text.length() <= SHOWN
        ? text
        : text.substring(0, SHOWN_END) + "..." + text.substring(text.length() - SHOWN_END);
  }
}
