// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import java.util.Objects;

/**
 * A line as it stands in the file, continuation lines included, in three parts: what the program
 * reads, a comment behind it, and the end of the line.
 *
 * @param start offset in the file of the first character
 * @param content what stands before the comment, its line feeds included
 * @param comment from {@code #} to the end; empty without one. For a line that starts with {@code
 *     #} it is the whole line
 * @param end the line feed, or nothing at the end of a file that lacks the last one
 */
public record LineText(int start, String content, String comment, String end) {
  /** Checks the parts. */
  public LineText {
    Objects.requireNonNull(content);
    Objects.requireNonNull(comment);
    Objects.requireNonNull(end);
  }

  /** Offset behind the last character, the line feed included. */
  public int endOffset() {
    return start + content.length() + comment.length() + end.length();
  }

  /**
   * What the program reads: the content up to the first NUL, without the blanks at its end; at
   * least one character stays of a line that has one. (A trial on the real program.)
   */
  public String logical() {
    int nul = content.indexOf('\0');
    int length = nul < 0 ? content.length() : nul;
    while (length > 1 && isSpace(content.charAt(length - 1))) {
      length--;
    }
    return content.substring(0, length);
  }

  /** Blank, tab, line feed, vertical tab, form feed or carriage return. */
  public static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Offset of the last of the file's lines that belong to this one. */
  public int lastLineOffset() {
    String body = comment.isEmpty() ? content : comment;
    int feed = body.lastIndexOf('\n');
    return feed >= 0 ? endOffset() - end.length() - (body.length() - feed - 1) : firstPartEnd();
  }

  private int firstPartEnd() {
    int feed = content.lastIndexOf('\n');
    return feed < 0 ? start : start + feed + 1;
  }

  void write(StringBuilder out) {
    out.append(content).append(comment).append(end);
  }
}
