// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Token;
import dev.mcc.rewrite.Workspace;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Collects the bytes of a transcript and hands them on in large pieces.
 *
 * <p>Text in internal form is written as the real program shows it: operators in their {@code .cf}
 * spelling, other bytes above 0x7f as {@code M-x}, tabs and line ends as {@code \t \n \r}, other
 * control characters not at all (trials with every byte).
 */
public final class TranscriptBuffer {
  private static final int CAPACITY = 1 << 16;

  /** What takes a name behind a {@code $}. */
  private static final String TAKE_NAME = "=~&?";

  /** What is to be done with a character of internal text. */
  private static final byte PLAIN = 0;

  private static final byte[] KIND = kinds();
  private static final byte DROPPED = 1;
  private static final byte ESCAPED = 2;
  private static final byte META = 3;

  private final OutputStream out;
  private byte[] bytes = new byte[CAPACITY];
  private int length;
  private IOException failure;

  /** A buffer in front of a stream; null keeps everything (see {@link #toString}). */
  public TranscriptBuffer(OutputStream out) {
    this.out = out;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int c = 0; c < 256; c++) {
      if (c >= 0x80) {
        kinds[c] = META;
      } else if (c == '\t' || c == '\n' || c == '\r') {
        kinds[c] = ESCAPED;
      } else if (c < ' ' || c == 0x7f) {
        kinds[c] = DROPPED;
      }
    }
    return kinds;
  }

  private void reserve(int count) {
    if (length + count <= bytes.length) {
      return;
    }
    if (out != null) {
      push();
    }
    if (length + count > bytes.length) {
      bytes = java.util.Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
  }

  private void push() {
    if (failure == null) {
      try {
        out.write(bytes, 0, length);
      } catch (IOException e) {
        failure = e;
      }
    }
    length = 0;
  }

  /** Hands everything on, for a reader who waits at a prompt. */
  public void flush() {
    if (out == null) {
      return;
    }
    push();
    if (failure == null) {
      try {
        out.flush();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** Why the stream takes no more; null as long as it does. */
  public IOException failure() {
    return failure;
  }

  /** Writes one byte. */
  public TranscriptBuffer put(char c) {
    reserve(1);
    bytes[length++] = (byte) c;
    return this;
  }

  /** Ends a line. */
  public TranscriptBuffer end() {
    return put('\n');
  }

  /** Writes text byte for byte. */
  // The old method is the one that copies without a loop and without a copy in between.
  @SuppressWarnings("deprecation")
  public TranscriptBuffer raw(String text) {
    int count = text.length();
    reserve(count);
    text.getBytes(0, count, bytes, length);
    length += count;
    return this;
  }

  /**
   * Writes tokens, a blank before each, up to one that has characters that are shown in another
   * form; answers its index, or the size of the workspace.
   */
  int plain(Workspace workspace, int from) {
    int size = workspace.size();
    byte[] to = bytes;
    int at = length;
    int i = from;
    while (i < size) {
      Token token = workspace.get(i);
      int end = at == to.length ? Token.NO_ROOM : token.copyPlain(to, at + 1);
      if (end == Token.NO_ROOM) {
        length = at;
        reserve(token.text().length() + 1);
        to = bytes;
        at = length;
        continue;
      }
      if (end == Token.NOT_PLAIN) {
        break;
      }
      to[at] = ' ';
      at = end;
      i++;
    }
    length = at;
    return i;
  }

  /** Writes a number in decimal. */
  public TranscriptBuffer number(long number) {
    if (number >= 0 && number < 10) {
      return put((char) ('0' + number));
    }
    return raw(Long.toString(number));
  }

  /**
   * Writes text with the highest bit of each byte removed, up to a byte that becomes zero by it: so
   * the real program prints its messages.
   */
  public TranscriptBuffer sevenBit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = (char) (text.charAt(i) & 0x7f);
      if (c == 0) {
        break;
      }
      put(c);
    }
    return this;
  }

  /** Writes text in internal form; names of macros and classes as this table spells them. */
  public TranscriptBuffer internal(String text, MacroNames names) {
    int count = text.length();
    reserve(count);
    byte[] to = bytes;
    int at = length;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if (KIND[c & 0xff] != PLAIN) {
        length = at;
        special(text, i, names);
        return this;
      }
      to[at++] = (byte) c;
    }
    length = at;
    return this;
  }

  private void special(String text, int start, MacroNames names) {
    int count = text.length();
    for (int i = start; i < count; i++) {
      char c = text.charAt(i);
      switch (KIND[c & 0xff]) {
        case PLAIN -> put(c);
        case ESCAPED -> put('\\').put(c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
        case META -> {
          if (meta(c) && i + 1 < count) {
            char next = text.charAt(++i);
            if (c == Metacharacters.MACRO && TAKE_NAME.indexOf(next) >= 0 && i + 1 < count) {
              put(next);
              next = text.charAt(++i);
            }
            name(c, next, names);
          }
        }
        default -> {
          // Other control characters do not show.
        }
      }
    }
  }

  /** Writes a byte above 0x7f; true if the next character is a name that belongs to it. */
  private boolean meta(char c) {
    String spelling = Metacharacters.spelling(c);
    if (spelling != null) {
      raw(spelling);
      return Metacharacters.takesName(c);
    }
    raw("M-");
    special(String.valueOf((char) (c & 0x7f)), 0, null);
    return false;
  }

  private void name(char operator, char id, MacroNames names) {
    if (operator == Metacharacters.ARGUMENT) {
      put(id);
    } else {
      raw(names.spelling(id));
    }
  }

  /** Takes what has not been handed on, one character per byte. */
  public String take() {
    String text = toString();
    length = 0;
    return text;
  }

  /** What has not been handed on yet, one character per byte. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
