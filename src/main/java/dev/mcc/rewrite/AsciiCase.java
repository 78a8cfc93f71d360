// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Letter case as the real program sees it: only A to Z have a lower case. */
public final class AsciiCase {
  private AsciiCase() {}

  /** The text with A to Z made lower; the same object if there are none. */
  public static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return lowerFrom(text, i);
      }
    }
    return text;
  }

  private static String lowerFrom(String text, int start) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    for (int i = start; i < bytes.length; i++) {
      if (text.charAt(i) > 0xff) {
        return lowerWide(text);
      }
      bytes[i] = (byte) lower((char) (bytes[i] & 0xff));
    }
    return new String(bytes, ISO_8859_1);
  }

  private static String lowerWide(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = lower(lower[i]);
    }
    return new String(lower);
  }

  /** The character, made lower if it is one of A to Z. */
  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /** The same letter in the other case; any other character itself. */
  static char other(char c) {
    if (c >= 'a' && c <= 'z') {
      return (char) (c - 32);
    }
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
