// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

import java.util.List;

/**
 * Parentheses within an argument that belong to no call. Commas between them separate nothing.
 * Outside of arguments they occur only behind a call that is never closed.
 *
 * @param content what stands between the parentheses; commas are plain text
 */
public record ParenthesizedText(int start, int end, List<McItem> content) implements McItem {
  /** Copies. */
  public ParenthesizedText {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(McVisitor<R> visitor) {
    return visitor.visitParenthesizedText(this);
  }
}
