// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

import dev.mcc.map.regex.Token.Kind;
import dev.mcc.regex.BadPatternException;
import dev.mcc.regex.Node;

/**
 * How often an interval such as {@code {2,5}} repeats.
 *
 * @param least at least so often
 * @param most at most so often; {@link Node.Repeat#UNBOUNDED} without bound
 * @param end where the text behind it starts
 */
record Interval(int least, int most, int end) {
  private static final int LARGEST = 32767;
  private static final int NONE = Node.Repeat.UNBOUNDED;
  private static final int WRONG = -2;

  /** Reads what follows the opening brace. */
  static Interval read(PosixLexer lexer, int start) throws BadPatternException {
    return new Reader(lexer, start).read();
  }

  /** Goes through the tokens of one interval. */
  private static final class Reader {
    private final PosixLexer lexer;
    private int at;
    private Token token;

    Reader(PosixLexer lexer, int start) {
      this.lexer = lexer;
      this.at = start;
    }

    Interval read() throws BadPatternException {
      int least = number();
      if (least == NONE) {
        if (!isComma()) {
          throw new BadPatternException(BadPatternException.BAD_INTERVAL);
        }
        least = 0;
      }
      int most = least;
      if (least != WRONG && isComma()) {
        most = number();
      }
      if (least == WRONG || most == WRONG) {
        boolean open = token.kind() == Kind.END;
        throw new BadPatternException(
            open ? BadPatternException.BAD_BRACE : BadPatternException.BAD_INTERVAL);
      }
      if (token.kind() != Kind.CLOSE_INTERVAL || most != NONE && least > most) {
        throw new BadPatternException(BadPatternException.BAD_INTERVAL);
      }
      if (Math.max(least, most) > LARGEST) {
        throw new BadPatternException(BadPatternException.TOO_BIG);
      }
      return new Interval(least, most, at);
    }

    /** Reads up to a comma or the closing brace. A number above the limit is just above it. */
    private int number() {
      int number = NONE;
      while (true) {
        token = lexer.at(at, false);
        at += token.length();
        if (token.kind() == Kind.END) {
          return WRONG;
        }
        if (token.kind() == Kind.CLOSE_INTERVAL || isComma()) {
          return number;
        }
        char c = token.c();
        if (!isPlain() || c < '0' || c > '9' || number == WRONG) {
          number = WRONG;
        } else {
          number = Math.min(LARGEST + 1, Math.max(number, 0) * 10 + c - '0');
        }
      }
    }

    private boolean isComma() {
      return isPlain() && token.c() == ',';
    }

    private boolean isPlain() {
      return token.kind() == Kind.CHARACTER || token.kind() == Kind.ESCAPED;
    }
  }
}
