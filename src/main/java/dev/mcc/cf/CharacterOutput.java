// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf;

import java.io.Writer;
import java.util.Arrays;

/** Keeps what is written, open to its reader without a copy. For one thread. */
final class CharacterOutput extends Writer {
  private char[] characters;
  private int size;

  CharacterOutput(int capacity) {
    characters = new char[capacity];
  }

  /** The characters written; those behind {@link #size} mean nothing. */
  char[] characters() {
    return characters;
  }

  int size() {
    return size;
  }

  @Override
  public void write(int c) {
    reserve(1);
    characters[size++] = (char) c;
  }

  @Override
  public void write(char[] source, int from, int count) {
    reserve(count);
    System.arraycopy(source, from, characters, size, count);
    size += count;
  }

  @Override
  public void write(String source, int from, int count) {
    reserve(count);
    source.getChars(from, from + count, characters, size);
    size += count;
  }

  private void reserve(int more) {
    if (characters.length - size < more) {
      characters = Arrays.copyOf(characters, Math.max(size + more, 2 * characters.length));
    }
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
