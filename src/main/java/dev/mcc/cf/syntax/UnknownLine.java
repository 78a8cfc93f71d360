// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * A line whose first character no kind of line has; kept as it is.
 *
 * @param text the whole line
 */
public record UnknownLine(LineText text) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitUnknownLine(this);
  }
}
