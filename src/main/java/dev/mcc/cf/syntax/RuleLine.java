// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * An {@code R} line: a rewriting rule in columns separated by tabs.
 *
 * @param text the whole line
 * @param left the pattern
 * @param right the replacement; empty if missing
 * @param comment the third column and whatever follows; empty if missing
 */
public record RuleLine(LineText text, Field left, Field right, Field comment) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitRuleLine(this);
  }
}
