// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import java.util.List;

/**
 * An {@code M} line: a mailer.
 *
 * @param text the whole line
 * @param name up to the first comma or blank
 * @param equates in the order of the line
 */
public record MailerLine(LineText text, Field name, List<Equate> equates) implements CfLine {
  /** Copies the list. */
  public MailerLine {
    equates = List.copyOf(equates);
  }

  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitMailerLine(this);
  }
}
