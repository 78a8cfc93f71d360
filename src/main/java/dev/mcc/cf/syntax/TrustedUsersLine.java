// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import java.util.List;

/**
 * A {@code T} line: users who may set the sender address.
 *
 * @param text the whole line
 * @param users the names
 */
public record TrustedUsersLine(LineText text, List<Field> users) implements CfLine {
  /** Copies the list. */
  public TrustedUsersLine {
    users = List.copyOf(users);
  }

  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitTrustedUsersLine(this);
  }
}
