// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;

/**
 * Writes {@code #line} directives into the output where a line does not follow from the one before
 * ({@code -s}).
 */
final class SyncLines {
  private boolean lineStart = true;
  private int line;
  private SourceFile file;

  void write(
      CharSequence text,
      int start,
      int end,
      SourceFile source,
      int offset,
      Origin origin,
      Diversions to) {
    if (source == null) {
      to.write(text, start, end, origin, -1);
      return;
    }
    int current = source.line(offset) - newlines(text, start, end);
    int from = start;
    while (from < end) {
      if (lineStart) {
        lineStart = false;
        line++;
        if (line != current || file != source) {
          String directive =
              "#line " + current + (file == source ? "" : " \"" + source.name() + "\"") + "\n";
          to.write(directive, 0, directive.length(), origin, -1);
          line = current;
          file = source;
        }
      }
      int at = from;
      while (at < end && text.charAt(at) != '\n') {
        at++;
      }
      if (at < end) {
        at++;
        lineStart = true;
        current++;
      }
      to.write(text, from, at, origin, -1);
      from = at;
    }
  }

  private static int newlines(CharSequence text, int start, int end) {
    int count = 0;
    for (int i = start; i < end - 1; i++) {
      if (text.charAt(i) == '\n') {
        count++;
      }
    }
    return count;
  }
}
