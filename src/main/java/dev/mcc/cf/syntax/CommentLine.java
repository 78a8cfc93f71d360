// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * A line that starts with {@code #}; lines that continue it belong to the comment.
 *
 * @param text the whole line
 */
public record CommentLine(LineText text) implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitCommentLine(this);
  }
}
