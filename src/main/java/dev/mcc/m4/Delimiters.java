// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

/**
 * The quote and comment strings in force. An empty open quote means that quoting is off; an empty
 * comment opener means that there are no comments.
 *
 * @param openQuote starts a quoted string
 * @param closeQuote ends it; checked before {@code openQuote}, so equal strings never nest
 * @param openComment starts a comment
 * @param closeComment ends it and belongs to it
 */
public record Delimiters(
    String openQuote, String closeQuote, String openComment, String closeComment) {
  /** What m4 starts with. */
  public static final Delimiters DEFAULT = new Delimiters("`", "'", "#", "\n");

  /** {@code changequote}: null means that the argument was not given. */
  Delimiters withQuotes(String open, String close) {
    String newOpen = open == null ? DEFAULT.openQuote : open;
    boolean defaultClose = close == null || (!newOpen.isEmpty() && close.isEmpty());
    return new Delimiters(
        newOpen, defaultClose ? DEFAULT.closeQuote : close, openComment, closeComment);
  }

  /** {@code changecom}: null means that the argument was not given. */
  Delimiters withComments(String open, String close) {
    String newOpen = open == null ? "" : open;
    boolean defaultClose = close == null || (!newOpen.isEmpty() && close.isEmpty());
    return new Delimiters(
        openQuote, closeQuote, newOpen, defaultClose ? DEFAULT.closeComment : close);
  }

  /**
   * True when quotes are the ones the source grammar is written for and comments open with # or not
   * at all.
   */
  boolean grammatical() {
    return openQuote.equals(DEFAULT.openQuote)
        && closeQuote.equals(DEFAULT.closeQuote)
        && (openComment.isEmpty()
            || (openComment.equals(DEFAULT.openComment)
                && closeComment.equals(DEFAULT.closeComment)));
  }
}
