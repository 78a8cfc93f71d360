// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

/** Words, blanks, line feeds and other characters between the rest. */
public record PlainText(int start, int end) implements McItem {
  @Override
  public <R> R accept(McVisitor<R> visitor) {
    return visitor.visitPlainText(this);
  }
}
