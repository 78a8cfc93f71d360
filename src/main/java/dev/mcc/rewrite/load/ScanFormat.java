// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import java.util.BitSet;

/**
 * The format of an {@code F} line, in the language of the C library's {@code scanf}: {@code %s} and
 * {@code %[set]}, with a width and with {@code *} for parts that are not stored. The real program
 * has room for one word and breaks on other conversions; here they give no word.
 */
final class ScanFormat {
  private final String format;

  ScanFormat(String format) {
    this.format = format.isEmpty() ? "%s" : format;
  }

  /** The first word that is stored; null if the line does not fit so far. */
  String firstWord(String line) {
    int at = 0;
    int f = 0;
    while (f < format.length()) {
      char c = format.charAt(f++);
      if (LineText.isSpace(c)) {
        at = skipSpace(line, at);
      } else if (c != '%' || f < format.length() && format.charAt(f) == '%') {
        f += c == '%' ? 1 : 0;
        if (c == '%') {
          at = skipSpace(line, at);
        }
        if (at >= line.length() || line.charAt(at) != c) {
          return null;
        }
        at++;
      } else {
        Conversion conversion = conversion(f);
        if (conversion == null) {
          return null;
        }
        f = conversion.end;
        int start = conversion.set == null ? skipSpace(line, at) : at;
        at = conversion.match(line, start);
        if (at == start) {
          return null;
        }
        if (!conversion.skipped) {
          return line.substring(start, at);
        }
      }
    }
    return null;
  }

  /** A conversion; no set means characters that are no white space. */
  private record Conversion(boolean skipped, int width, BitSet set, int end) {
    int match(String line, int start) {
      int at = start;
      while (at < line.length() && at - start < width && takes(line.charAt(at))) {
        at++;
      }
      return at;
    }

    private boolean takes(char c) {
      return set == null ? !LineText.isSpace(c) : set.get(c);
    }
  }

  private Conversion conversion(int from) {
    int f = from;
    boolean skipped = f < format.length() && format.charAt(f) == '*';
    if (skipped) {
      f++;
    }
    int digits = f;
    while (f < format.length() && Numbers.isDigit(format.charAt(f))) {
      f++;
    }
    long width = Numbers.atol(format.substring(digits, f));
    int most = width == 0 ? Integer.MAX_VALUE : (int) Math.min(width, Integer.MAX_VALUE);
    if (f >= format.length()) {
      return null;
    }
    char kind = format.charAt(f++);
    if (kind == 's') {
      return new Conversion(skipped, most, null, f);
    }
    return kind == '[' ? set(skipped, most, f) : null;
  }

  private Conversion set(boolean skipped, int width, int from) {
    int f = from;
    boolean negated = f < format.length() && format.charAt(f) == '^';
    if (negated) {
      f++;
    }
    BitSet set = new BitSet(256);
    int first = f;
    while (f < format.length() && (format.charAt(f) != ']' || f == first)) {
      char low = format.charAt(f++);
      boolean range =
          f + 1 < format.length() && format.charAt(f) == '-' && format.charAt(f + 1) != ']';
      if (range) {
        set.set(low, Math.max(low, format.charAt(f + 1)) + 1);
        f += 2;
      } else {
        set.set(low);
      }
    }
    // A set that is never closed ends with the format: "%[^#]" on a line where # starts a comment.
    if (negated) {
      set.flip(0, 256);
    }
    return new Conversion(skipped, width, set, Math.min(f + 1, format.length()));
  }

  private static int skipSpace(String line, int from) {
    int at = from;
    while (at < line.length() && LineText.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
