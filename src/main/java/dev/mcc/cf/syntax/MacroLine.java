// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * A {@code D} line: gives a macro its value.
 *
 * @param text the whole line
 * @param name one character, or a name in braces with the braces; empty if missing
 * @param value the rest
 */
public record MacroLine(LineText text, Field name, Field value) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitMacroLine(this);
  }
}
