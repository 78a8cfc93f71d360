// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

/** How the real program prints pieces of a configuration in its messages. */
final class RealText {
  private RealText() {}

  /**
   * Messages lose the eighth bit, and end at a NUL that this makes (a trial on the real program:
   * 0xe9 comes out as {@code i}).
   */
  static String printed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = (char) (text.charAt(i) & 0x7f);
      if (c == 0) {
        return out.toString();
      }
      out.append(c);
    }
    return out.toString();
  }
}
