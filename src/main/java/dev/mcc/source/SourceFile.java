// SPDX-License-Identifier: Apache-2.0
package dev.mcc.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A named text that was read once. Bytes are kept as they are: character {@code n} of {@link
 * #text()} is byte {@code n} of the file (ISO-8859-1), so Latin-1, CR and NUL survive a compilation
 * unchanged.
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private final boolean library;
  private int[] lineStarts;

  private SourceFile(String name, String text, boolean library) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.library = library;
  }

  /** A file with the given display name (as the user wrote the path) and content. */
  public static SourceFile of(String name, byte[] content) {
    return new SourceFile(name, new String(content, StandardCharsets.ISO_8859_1), false);
  }

  /** A text that is already in the one-character-per-byte form. */
  public static SourceFile ofText(String name, String text) {
    return new SourceFile(name, text, false);
  }

  /**
   * The same text as a file of a template tree, not of the user: messages look past it for the
   * user's line.
   */
  public SourceFile asLibrary() {
    return new SourceFile(name, text, true);
  }

  /** True for a file of a template tree. */
  public boolean library() {
    return library;
  }

  /** The name shown in messages; what {@code __file__} expands to. */
  public String name() {
    return name;
  }

  /** The whole content, one character (0..255) per byte. */
  public String text() {
    return text;
  }

  /** 1-based line of an offset; an offset at or past the end belongs to the last line. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** 1-based column of an offset, counted in bytes. */
  public int column(int offset) {
    return offset - starts()[line(offset) - 1] + 1;
  }

  /**
   * Offset of the first character of a 1-based line; the last line's when there are not so many.
   */
  public int offsetOfLine(int line) {
    return starts()[Math.max(0, Math.min(line, starts().length) - 1)];
  }

  /** The text of a 1-based line without its line end; empty when there is no such line. */
  public String lineText(int line) {
    if (line < 1 || line > starts().length) {
      return "";
    }
    int start = starts()[line - 1];
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private int[] starts() {
    if (lineStarts == null) {
      int[] starts = new int[16];
      int count = 1;
      for (int at = text.indexOf('\n');
          at >= 0 && at + 1 < text.length();
          at = text.indexOf('\n', at + 1)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = at + 1;
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }

  @Override
  public String toString() {
    return name;
  }
}
