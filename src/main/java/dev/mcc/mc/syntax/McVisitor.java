// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

/**
 * One method for each kind of piece.
 *
 * @param <R> what a visit gives
 */
public interface McVisitor<R> {
  /** A call; its arguments are not visited by themselves. */
  R visitMacroCall(MacroCall call);

  /** A quoted string; its content is not visited by itself. */
  R visitQuotedString(QuotedString string);

  /** Parentheses in an argument; their content is not visited by itself. */
  R visitParenthesizedText(ParenthesizedText group);

  /** A {@code dnl} line. */
  R visitSkippedLine(SkippedLine line);

  /** A comment. */
  R visitCommentLine(CommentLine comment);

  /** Plain text. */
  R visitPlainText(PlainText text);
}
