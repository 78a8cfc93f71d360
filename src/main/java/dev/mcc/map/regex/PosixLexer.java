// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

import dev.mcc.map.regex.Token.Kind;

/** Tells what the characters of a pattern do, which depends on the syntax and on what is around. */
final class PosixLexer {
  private final String pattern;
  private final boolean basic;

  PosixLexer(String pattern, PosixSyntax syntax) {
    this.pattern = pattern;
    this.basic = syntax == PosixSyntax.BASIC;
  }

  /**
   * The token at a place.
   *
   * @param branchStart true at the start of the pattern, of a group and of an alternative, where a
   *     basic expression has its anchor
   */
  Token at(int place, boolean branchStart) {
    if (place == pattern.length()) {
      return new Token(Kind.END, '\0', 0);
    }
    char c = pattern.charAt(place);
    if (c == '\\') {
      return escape(place);
    }
    Kind kind =
        switch (c) {
          case '.' -> Kind.ANY;
          case '[' -> Kind.BRACKET;
          case '*' -> Kind.STAR;
          case '^' -> basic && !branchStart ? Kind.CHARACTER : Kind.LINE_START;
          case '$' -> basic && !endsBranch(place + 1) ? Kind.CHARACTER : Kind.LINE_END;
          default -> basic ? Kind.CHARACTER : operator(c);
        };
    return new Token(kind, c, 1);
  }

  private Token escape(int place) {
    if (place + 1 == pattern.length()) {
      return new Token(Kind.LONE_BACKSLASH, '\\', 1);
    }
    char c = pattern.charAt(place + 1);
    Kind kind =
        switch (c) {
          case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Kind.BACK_REFERENCE;
          case 'w', 'W', 's', 'S', 'b', 'B', '<', '>', '`', '\'' -> Kind.GNU_ESCAPE;
          default -> basic ? operator(c) : Kind.CHARACTER;
        };
    return new Token(kind == Kind.CHARACTER ? Kind.ESCAPED : kind, c, 2);
  }

  /** The characters that are operators alone in one syntax and behind a backslash in the other. */
  private static Kind operator(char c) {
    return switch (c) {
      case '(' -> Kind.OPEN;
      case ')' -> Kind.CLOSE;
      case '|' -> Kind.ALTERNATIVE;
      case '+' -> Kind.PLUS;
      case '?' -> Kind.OPTIONAL;
      case '{' -> Kind.OPEN_INTERVAL;
      case '}' -> Kind.CLOSE_INTERVAL;
      default -> Kind.CHARACTER;
    };
  }

  private boolean endsBranch(int place) {
    return place == pattern.length()
        || pattern.startsWith("\\)", place)
        || pattern.startsWith("\\|", place);
  }
}
