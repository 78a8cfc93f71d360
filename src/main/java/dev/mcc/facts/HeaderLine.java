// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a header.
 *
 * @param number the line of the file, from 1
 * @param indent blanks between {@code dnl} and the text; 0 for an empty line
 * @param text without outer blanks
 */
record HeaderLine(int number, int indent, String text) {
  private static final String WORD = "dnl";

  /** The lines from the top of a file that begin with {@code dnl}. */
  static List<HeaderLine> read(String file) {
    List<HeaderLine> lines = new ArrayList<>();
    for (String line : (Iterable<String>) file.lines()::iterator) {
      String rest = line.startsWith(WORD) ? line.substring(WORD.length()) : "x";
      if (!rest.isEmpty() && rest.charAt(0) != ' ') {
        break;
      }
      String text = rest.strip();
      int indent = text.isEmpty() ? 0 : rest.indexOf(text);
      lines.add(new HeaderLine(lines.size() + 1, indent, text));
    }
    return List.copyOf(lines);
  }

  boolean empty() {
    return text.isEmpty();
  }
}
