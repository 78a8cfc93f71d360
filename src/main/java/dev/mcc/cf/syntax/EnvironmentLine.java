// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * An {@code E} line: a variable of the environment of mailers.
 *
 * @param text the whole line
 * @param name up to the equals sign; the whole when there is none
 * @param value what stands behind it; empty if missing
 */
public record EnvironmentLine(LineText text, Field name, Field value) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitEnvironmentLine(this);
  }
}
