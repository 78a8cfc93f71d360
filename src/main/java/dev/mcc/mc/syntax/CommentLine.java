// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

/**
 * A comment from {@code #} to the end of its line with the line feed, if the file has one there; m4
 * prints it as it is.
 */
public record CommentLine(int start, int end) implements McItem {
  @Override
  public <R> R accept(McVisitor<R> visitor) {
    return visitor.visitCommentLine(this);
  }
}
