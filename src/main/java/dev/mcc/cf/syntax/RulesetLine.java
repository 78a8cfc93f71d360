// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * An {@code S} line: the rules that follow belong to this ruleset.
 *
 * @param text the whole line
 * @param name a name or number; empty if missing
 * @param number what stands behind {@code =}; empty without one
 */
public record RulesetLine(LineText text, Field name, Field number) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitRulesetLine(this);
  }
}
