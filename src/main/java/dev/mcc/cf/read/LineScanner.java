// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.read;

import dev.mcc.cf.syntax.Field;
import dev.mcc.cf.syntax.LineText;

/** A place in the text of a line, and the steps that the readers of all kinds share. */
final class LineScanner {
  private final int start;
  private final String text;
  private int at;

  /** Starts behind the character that says what kind of line it is. */
  LineScanner(LineText line) {
    start = line.start();
    text = line.logical();
    at = 1;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The character here, or 0 at the end. */
  char peek() {
    return atEnd() ? 0 : text.charAt(at);
  }

  void skip() {
    at++;
  }

  void skipSpace() {
    while (!atEnd() && LineText.isSpace(peek())) {
      at++;
    }
  }

  /** Steps over this character if it is here. */
  boolean skip(char c) {
    if (peek() == c && !atEnd()) {
      at++;
      return true;
    }
    return false;
  }

  /** From here up to the first character that is one of these, or to the end. */
  Field until(String stops) {
    int from = at;
    while (!atEnd() && stops.indexOf(peek()) < 0) {
      at++;
    }
    return since(from);
  }

  /** From here up to white space or the first character that is one of these. */
  Field untilSpaceOr(String stops) {
    int from = at;
    while (!atEnd() && !LineText.isSpace(peek()) && stops.indexOf(peek()) < 0) {
      at++;
    }
    return since(from);
  }

  Field rest() {
    int from = at;
    at = text.length();
    return since(from);
  }

  /** Nothing, here. */
  Field nothing() {
    return new Field(start + at, "");
  }

  int mark() {
    return at;
  }

  void reset(int mark) {
    at = mark;
  }

  Field since(int from) {
    at = Math.min(at, text.length());
    return new Field(start + from, text.substring(from, at));
  }

  /** The same without white space at its end. */
  static Field trimEnd(Field field) {
    int end = field.text().length();
    while (end > 0 && LineText.isSpace(field.text().charAt(end - 1))) {
      end--;
    }
    return new Field(field.start(), field.text().substring(0, end));
  }

  /**
   * The name of a macro or class: one character, or a name in braces, with the braces; nothing at
   * the end of the line.
   */
  Field name() {
    int from = at;
    if (atEnd()) {
      return nothing();
    }
    if (peek() == '{') {
      int close = text.indexOf('}', at);
      at = close < 0 ? text.length() : close + 1;
    } else {
      at++;
    }
    return since(from);
  }
}
