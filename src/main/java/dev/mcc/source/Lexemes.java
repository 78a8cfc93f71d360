// SPDX-License-Identifier: Apache-2.0
package dev.mcc.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * The tokens of one source file in file order, as compact arrays. Token {@code i} covers {@code
 * [start(i), end(i))}; every character of the file belongs to exactly one token. The grammar {@code
 * grammar/McLexer.g4} defines the kinds.
 */
public final class Lexemes {
  /** What a token is, under the delimiters m4 starts with. */
  public enum Kind {
    /** A name: letter or underscore, then letters, digits, underscores. */
    WORD,
    /** A grave accent. */
    OPEN_QUOTE,
    /** An apostrophe. */
    CLOSE_QUOTE,
    /** An opening parenthesis. */
    OPEN_PAREN,
    /** A closing parenthesis. */
    CLOSE_PAREN,
    /** A comma. */
    COMMA,
    /** The character that opens a comment while comments are on. */
    HASH,
    /** A line feed. */
    NEWLINE,
    /** Blanks other than line feed. */
    BLANK,
    /** Anything else, as a run. */
    TEXT;

    private static final Kind[] ALL = values();
  }

  private final SourceFile source;
  private final byte[] kinds;
  private final int[] starts;
  private final int size;

  private Lexemes(SourceFile source, byte[] kinds, int[] starts, int size) {
    this.source = source;
    this.kinds = kinds;
    this.starts = starts;
    this.size = size;
  }

  /** The file the tokens belong to. */
  public SourceFile source() {
    return source;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** The kind of token {@code index}. */
  public Kind kind(int index) {
    return Kind.ALL[kinds[index]];
  }

  /** Offset of the first character of token {@code index}. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset just past token {@code index}. */
  public int end(int index) {
    return index + 1 < size ? starts[index + 1] : source.text().length();
  }

  /** Index of the token that covers {@code offset}; {@link #size()} at the end of the file. */
  public int indexAt(int offset) {
    if (offset >= source.text().length()) {
      return size;
    }
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects tokens in file order. */
  public static final class Builder {
    private final SourceFile source;
    private byte[] kinds = new byte[256];
    private int[] starts = new int[256];
    private int size;

    /** Starts with no token. */
    public Builder(SourceFile source) {
      this.source = Objects.requireNonNull(source);
    }

    /** Adds the next token; it must start where the one before it ended. */
    public void add(Kind kind, int start) {
      if (size == kinds.length) {
        kinds = Arrays.copyOf(kinds, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
      }
      kinds[size] = (byte) kind.ordinal();
      starts[size++] = start;
    }

    /** The finished tokens. */
    public Lexemes build() {
      return new Lexemes(source, kinds, starts, size);
    }
  }
}
