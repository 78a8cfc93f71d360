// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

import java.util.List;

/**
 * A string with its outermost quotes. m4 takes these off and reads the content later, or never.
 *
 * @param content plain text and inner strings in order
 */
public record QuotedString(int start, int end, List<McItem> content) implements McItem {
  /** Copies. */
  public QuotedString {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(McVisitor<R> visitor) {
    return visitor.visitQuotedString(this);
  }
}
