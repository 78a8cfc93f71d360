// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

/**
 * Takes quotes and backslashes off a value: {@code \n \r \b \f} are control characters, a backslash
 * in front of anything else makes it ordinary. (A trial on the real program.)
 */
record Munch(String text, int end) {
  private static final char BACKSPACE = '\b';

  /**
   * Reads a value.
   *
   * @param from where it starts
   * @param stop a character that ends it outside quotes; 0 for none
   */
  static Munch read(String text, int from, char stop) {
    StringBuilder out = new StringBuilder();
    boolean quoted = false;
    int at = from;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == stop && !quoted && stop != 0) {
        break;
      }
      if (c == '"') {
        quoted = !quoted;
      } else if (c != '\\') {
        out.append(c);
      } else if (++at < text.length()) {
        out.append(unescaped(text.charAt(at)));
      }
    }
    return new Munch(out.toString(), Math.min(at, text.length()));
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'b' -> BACKSPACE;
      case 'f' -> '\f';
      default -> c;
    };
  }
}
