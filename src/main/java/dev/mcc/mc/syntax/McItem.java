// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

/**
 * A piece of {@code .mc} or {@code .m4} source text. Offsets count characters of the source file
 * from 0; {@code start} is the first character of the piece and {@code end} the one behind it.
 * Pieces of one level follow each other without gaps.
 */
public sealed interface McItem
    permits MacroCall, QuotedString, ParenthesizedText, SkippedLine, CommentLine, PlainText {
  /** Offset of the first character. */
  int start();

  /** Offset just behind the last character. */
  int end();

  /** Calls the visitor's method for this kind of piece. */
  <R> R accept(McVisitor<R> visitor);
}
