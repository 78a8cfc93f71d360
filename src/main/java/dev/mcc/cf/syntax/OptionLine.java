// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * An {@code O} line: an option, by its name ({@code O Name=value}) or by one letter ({@code
 * Ovalue}).
 *
 * @param text the whole line
 * @param longForm true if a blank follows the {@code O}
 * @param name the long name, or the letter; empty if missing
 * @param value the value; empty if missing
 */
public record OptionLine(LineText text, boolean longForm, Field name, Field value)
    implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitOptionLine(this);
  }
}
