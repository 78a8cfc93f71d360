// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A source line made fit for a terminal, with an underline below it.
 *
 * <p>Tabs become blanks up to the next multiple of eight; control characters become {@code ?},
 * since a configuration from elsewhere must not steer the reader's terminal; a line that is valid
 * UTF-8 counts one column for each of its characters, any other line one for each byte; a long line
 * is cut to a window around the underline.
 *
 * @param text the line as shown, one character per byte
 * @param underline blanks, a caret and tildes
 */
record SourceLine(String text, String underline) {
  private static final int TAB = 8;
  private static final int WINDOW = 120;
  private static final int BEFORE_CARET = 60;
  private static final String CUT = "...";

  /** The line of {@code origin}'s place with {@code length} characters underlined, at least one. */
  static SourceLine at(Origin origin, int length) {
    SourceFile source = origin.source();
    String line = source.lineText(origin.line());
    int from = Math.min(origin.column() - 1, line.length());
    int to = Math.max(from + 1, Math.min(from + length, line.length()));
    boolean utf8 = isUtf8(line);
    StringBuilder shown = new StringBuilder();
    StringBuilder mark = new StringBuilder();
    int first = Math.max(0, from - 4 * BEFORE_CARET);
    while (utf8 && first > 0 && isContinuation(line.charAt(first))) {
      first--;
    }
    int last = Math.min(line.length(), from + 4 * WINDOW);
    for (int at = first; at < last; ) {
      int next = utf8 ? endOfCharacter(line, at) : at + 1;
      String glyph = glyph(line.substring(at, next), mark.length());
      char below = at < from || at >= to ? ' ' : at == from ? '^' : '~';
      shown.append(glyph);
      mark.append(below);
      for (int pad = 1; glyph.charAt(0) == ' ' && pad < glyph.length(); pad++) {
        mark.append(below == '^' ? '~' : below);
      }
      at = next;
    }
    if (from >= line.length()) {
      mark.append('^');
    }
    return cut(shown.toString(), mark.toString(), utf8, first > 0, last < line.length());
  }

  /** The text with control characters replaced, for use inside a message. */
  static String printable(String text) {
    boolean utf8 = isUtf8(text);
    StringBuilder shown = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int next = utf8 ? endOfCharacter(text, at) : at + 1;
      shown.append(glyph(text.substring(at, next), TAB - 1));
      at = next;
    }
    return shown.toString();
  }

  private static SourceLine cut(
      String shown, String mark, boolean utf8, boolean cutBefore, boolean cutAfter) {
    int columns = columns(shown, utf8);
    int caret = mark.indexOf('^');
    int start = columns <= WINDOW && !cutBefore ? 0 : Math.max(0, caret - BEFORE_CARET);
    int end = Math.min(columns, start + WINDOW);
    String head = start > 0 || cutBefore ? CUT : "";
    String tail = end < columns || cutAfter ? CUT : "";
    String window = shown.substring(offset(shown, utf8, start), offset(shown, utf8, end));
    String below = mark.substring(start, Math.max(caret + 1, Math.min(end, mark.length())));
    return new SourceLine(
        head + window.stripTrailing() + tail, (" ".repeat(head.length()) + below).stripTrailing());
  }

  private static int columns(String shown, boolean utf8) {
    int columns = 0;
    for (int at = 0; at < shown.length(); at = utf8 ? endOfCharacter(shown, at) : at + 1) {
      columns++;
    }
    return columns;
  }

  private static int offset(String shown, boolean utf8, int column) {
    int at = 0;
    for (int i = 0; i < column; i++) {
      at = utf8 ? endOfCharacter(shown, at) : at + 1;
    }
    return at;
  }

  private static String glyph(String character, int column) {
    char first = character.charAt(0);
    if (first == '\t') {
      return " ".repeat(TAB - column % TAB);
    }
    boolean control = first < ' ' || first == 0x7f;
    boolean c1 =
        character.length() == 1
            ? first >= 0x80 && first < 0xa0
            : first == 0xc2 && character.charAt(1) < 0xa0;
    return control || c1 ? "?" : character;
  }

  private static boolean isUtf8(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  private static int endOfCharacter(String text, int at) {
    int end = at + 1;
    while (text.charAt(at) >= 0x80 && end < text.length() && isContinuation(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isContinuation(char character) {
    return character >= 0x80 && character < 0xc0;
  }
}
