// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import java.util.List;

/**
 * An {@code X} line: a mail filter.
 *
 * @param text the whole line
 * @param name its name
 * @param equates in the order of the line
 */
public record MailFilterLine(LineText text, Field name, List<Equate> equates) implements CfLine {
  /** Copies the list. */
  public MailFilterLine {
    equates = List.copyOf(equates);
  }

  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitMailFilterLine(this);
  }
}
