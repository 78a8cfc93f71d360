// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads commands as the real program does: a line in pieces of at most 2047 bytes, each a command
 * of its own, up to a NUL byte if there is one.
 */
public final class CommandReader {
  /** Most bytes of one command. */
  static final int MAX_PIECE = 2047;

  private final InputStream in;
  private final byte[] block = new byte[1 << 16];
  private final byte[] piece = new byte[MAX_PIECE];
  private int from;
  private int to;

  /** Reads from a stream, which needs no buffer of its own. */
  public CommandReader(InputStream in) {
    this.in = in;
  }

  /** True if the next command can be read without waiting for input. */
  public boolean ready() {
    for (int i = from; i < to; i++) {
      if (block[i] == '\n') {
        return true;
      }
    }
    return to - from >= MAX_PIECE;
  }

  /**
   * The next command without its line end; null at the end of the input.
   *
   * @throws IOException if the stream cannot be read
   */
  public String next() throws IOException {
    int length = 0;
    boolean any = false;
    while (length < MAX_PIECE) {
      if (from == to && !fill()) {
        break;
      }
      any = true;
      byte b = block[from++];
      if (b == '\n') {
        break;
      }
      piece[length++] = b;
    }
    return any ? text(length) : null;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(block));
    return to > 0;
  }

  private String text(int length) {
    int end = 0;
    while (end < length && piece[end] != 0) {
      end++;
    }
    return new String(piece, 0, end, StandardCharsets.ISO_8859_1);
  }
}
