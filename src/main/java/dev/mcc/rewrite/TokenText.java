// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Joins tokens to the keys and arguments of lookups: without control characters, and cut at a
 * length (trials on the real program). Owned by one thread, whose room it uses again and again.
 */
final class TokenText {
  /** Longest key, in characters. */
  static final int MAX_KEY = 1021;

  private final Tokenizer tokenizer;
  private final byte[] room = new byte[MAX_KEY];

  TokenText(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * The text of some tokens.
   *
   * @param from first token
   * @param to behind the last token; not above {@code from} for no text
   * @param blank what separates words
   */
  String key(Workspace tokens, int from, int to, char blank) {
    int length = isControl(blank) || blank > 0x7f ? Token.NOT_PLAIN : join(tokens, from, to, blank);
    if (length < 0) {
      return cut(tokenizer.join(tokens, from, to, blank));
    }
    return to - from == 1 ? tokens.get(from).text() : new String(room, 0, length, ISO_8859_1);
  }

  /** Fills the room; negative if the text does not fit, or is not as plain as almost all are. */
  private int join(Workspace tokens, int from, int to, char blank) {
    int length = 0;
    boolean afterWord = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean word = tokenizer.isWord(token);
      if (afterWord && word) {
        if (length == room.length) {
          return Token.NO_ROOM;
        }
        room[length++] = (byte) blank;
      }
      length = token.copyPlain(room, length);
      if (length < 0) {
        return length;
      }
      afterWord = word;
    }
    return length;
  }

  private static String cut(String text) {
    String plain = text;
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        plain = withoutControls(text);
        break;
      }
    }
    return shortened(plain);
  }

  /** The start of the text that fits into a key. */
  static String shortened(String text) {
    return text.length() <= MAX_KEY ? text : text.substring(0, MAX_KEY);
  }

  private static String withoutControls(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (!isControl(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isControl(char c) {
    return c < ' ' || c == 0x7f;
  }
}
