// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;

/**
 * Writes {@code #line} directives into the output where a line does not follow from the one before
 * ({@code -s}). A directive can stand only in front of a token that starts an output line; it names
 * the file when the input or the diversion has changed since the last one.
 */
final class SyncLines {
  private boolean lineStart = true;

  /** Line that the current output line is; below 1 for the first ones after a change. */
  private int line = -1;

  /** Another file, other wrapped text or another diversion: the next directive names the file. */
  void change() {
    line = -1;
  }

  /**
   * Writes a token.
   *
   * @param single true for a token that m4 reads as one; false for a run of single characters
   * @param named file that m4 reads when the token is at its end; the directive names this one
   * @param source file that the token is said to start in
   * @param offset where it starts there
   * @param moving true when its characters stand there one after the other; false when all of them
   *     are said to stand at {@code offset}
   */
  void write(
      CharSequence text,
      int start,
      int end,
      boolean single,
      SourceFile named,
      SourceFile source,
      int offset,
      boolean moving,
      Origin origin,
      int delta,
      Diversions to) {
    int from = start;
    while (from < end) {
      if (lineStart) {
        lineStart = false;
        line++;
        if (from == start || !single) {
          synchronize(named, source.line(moving ? offset + from - start : offset), origin, to);
        }
      }
      int at = from;
      while (at < end && text.charAt(at) != '\n') {
        at++;
      }
      if (at < end) {
        at++;
        lineStart = true;
      }
      to.write(text, from, at, origin, delta < 0 ? -1 : delta + from - start);
      from = at;
    }
  }

  private void synchronize(SourceFile named, int current, Origin origin, Diversions to) {
    if (line == current) {
      return;
    }
    String directive = "#line " + current + (line < 1 ? " \"" + named.name() + "\"" : "") + "\n";
    to.write(directive, 0, directive.length(), origin, -1);
    line = current;
  }
}
