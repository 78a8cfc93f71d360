// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * An {@code H} line: a header that is added or checked.
 *
 * @param text the whole line
 * @param flags between question marks, without them; empty if there are none
 * @param name the field name
 * @param value what follows the colon: a value, or {@code $>} and a ruleset
 */
public record HeaderLine(LineText text, Field flags, Field name, Field value) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitHeaderLine(this);
  }
}
