// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * A line without content: nothing, or a NUL at its start, since a line is read up to its first NUL.
 *
 * @param text the whole line
 */
public record BlankLine(LineText text) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitBlankLine(this);
  }
}
