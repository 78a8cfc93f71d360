// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.source.SourceFile;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A file as ANTLR reads it, without a copy of the text.
 *
 * <p>The grammar makes no difference between the characters from DEL upwards, and ANTLR keeps its
 * decision table for characters below 128 only; so the look-ahead shows each of them as DEL. {@link
 * #getText} gives the real ones.
 */
final class SourceCharStream implements CharStream {
  private static final int DEL = 127;

  private final SourceFile source;
  private final String text;
  private int position;

  SourceCharStream(SourceFile source) {
    this.source = source;
    this.text = source.text();
  }

  /** The character that stands for {@code character} in the grammar's decisions; below 128. */
  static int folded(char character) {
    return Math.min(character, DEL);
  }

  @Override
  public void consume() {
    if (position >= text.length()) {
      throw new IllegalStateException("cannot consume EOF");
    }
    position++;
  }

  @Override
  public int LA(int distance) {
    if (distance == 0) {
      return 0;
    }
    int at = distance > 0 ? position + distance - 1 : position + distance;
    return at >= 0 && at < text.length() ? folded(text.charAt(at)) : EOF;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = Math.min(index, text.length());
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return source.name();
  }

  @Override
  public String getText(Interval interval) {
    int start = Math.min(interval.a, text.length());
    return text.substring(start, Math.max(start, Math.min(interval.b + 1, text.length())));
  }
}
