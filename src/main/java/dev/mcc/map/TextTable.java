// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.rewrite.AsciiCase;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The lines of a text map: columns between delimiters, one of them the key, one the value. */
final class TextTable {
  /** A longer line is taken for several (a trial on the real program). */
  private static final int LONGEST_LINE = 2047;

  private final int keyColumn;
  private final int valueColumn;
  private final char delimiter;

  /**
   * A table.
   *
   * @param delimiter NUL for any white space
   */
  TextTable(int keyColumn, int valueColumn, char delimiter) {
    this.keyColumn = keyColumn;
    this.valueColumn = valueColumn;
    this.delimiter = delimiter;
  }

  /** All keys in lower case with the value of their first line; null for a line without value. */
  Map<String, String> index(InputStream lines) throws IOException {
    Map<String, String> index = new HashMap<>();
    scan(
        lines,
        line -> {
          String key = column(line, keyColumn);
          if (key != null) {
            String folded = AsciiCase.lower(key);
            if (!index.containsKey(folded)) {
              index.put(folded, column(line, valueColumn));
            }
          }
          return false;
        });
    return index;
  }

  /** The value of the first line with a key; null if there is no such line or no value in it. */
  String find(InputStream lines, String key) throws IOException {
    String folded = AsciiCase.lower(key);
    String[] value = new String[1];
    scan(
        lines,
        line -> {
          String found = column(line, keyColumn);
          if (found == null || !AsciiCase.lower(found).equals(folded)) {
            return false;
          }
          value[0] = column(line, valueColumn);
          return true;
        });
    return value[0];
  }

  private static void scan(InputStream lines, Predicate<String> last) throws IOException {
    byte[] line = new byte[LONGEST_LINE];
    int length = 0;
    try (InputStream in = new BufferedInputStream(lines, 1 << 16)) {
      for (int c = in.read(); c >= 0; c = in.read()) {
        if (c != '\n') {
          line[length++] = (byte) c;
        }
        if (c == '\n' || length == LONGEST_LINE) {
          if (use(line, length, last)) {
            return;
          }
          length = 0;
        }
      }
    }
    if (length > 0) {
      use(line, length, last);
    }
  }

  private static boolean use(byte[] bytes, int length, Predicate<String> last) {
    String line = new String(bytes, 0, length, ISO_8859_1);
    int nul = line.indexOf('\0');
    String text = nul < 0 ? line : line.substring(0, nul);
    return !text.isEmpty() && text.charAt(0) != '#' && last.test(text);
  }

  /** A column of a line, the first is 0; null if the line has not so many. */
  private String column(String line, int number) {
    return delimiter == 0 ? spaced(line, number) : delimited(line, number);
  }

  private String delimited(String line, int number) {
    int start = 0;
    for (int i = 0; i < number; i++) {
      int end = line.indexOf(delimiter, start);
      if (end < 0) {
        return null;
      }
      start = end + 1;
    }
    int end = line.indexOf(delimiter, start);
    return end < 0 ? line.substring(start) : line.substring(start, end);
  }

  private static String spaced(String line, int number) {
    // White space at the start is passed over before the first column, yet ends it for the others.
    ArgumentText text = new ArgumentText(line);
    if (number == 0) {
      text.skipSpaces();
    }
    for (int i = 0; i < number; i++) {
      text.word();
      text.skipSpaces();
    }
    return text.rest().isEmpty() ? null : text.word();
  }
}
