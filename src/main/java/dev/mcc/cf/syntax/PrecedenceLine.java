// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * A {@code P} line: the precedence of a message class.
 *
 * @param text the whole line
 * @param name as in {@code Precedence:} header fields
 * @param value what stands behind {@code =}; empty if missing
 */
public record PrecedenceLine(LineText text, Field name, Field value) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitPrecedenceLine(this);
  }
}
