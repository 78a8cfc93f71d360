// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import java.util.List;

/**
 * A {@code Q} line: a queue group.
 *
 * @param text the whole line
 * @param name its name
 * @param equates in the order of the line
 */
public record QueueGroupLine(LineText text, Field name, List<Equate> equates) implements CfLine {
  /** Copies the list. */
  public QueueGroupLine {
    equates = List.copyOf(equates);
  }

  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitQueueGroupLine(this);
  }
}
