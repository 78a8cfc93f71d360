// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import java.util.List;

/**
 * A {@code C} line: puts words into a class.
 *
 * @param text the whole line
 * @param name one character, or a name in braces with the braces; empty if missing
 * @param words the words, as blanks separate them
 */
public record ClassLine(LineText text, Field name, List<Field> words) implements CfLine {
  /** Copies the list. */
  public ClassLine {
    words = List.copyOf(words);
  }

  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitClassLine(this);
  }
}
