// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import java.util.Objects;

/**
 * A part of a line, as it stands in the file.
 *
 * @param start offset in the file of its first character; where it would stand if it is empty
 * @param text its characters, never null
 */
public record Field(int start, String text) {
  /** Checks the text. */
  public Field {
    Objects.requireNonNull(text);
  }

  /** Offset just behind the last character. */
  public int end() {
    return start + text.length();
  }

  /** True if there is nothing. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
