// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * An {@code L} line, which the operation guide keeps for load averages and no program uses.
 *
 * @param text the whole line
 */
public record LoadAverageLine(LineText text) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitLoadAverageLine(this);
  }
}
