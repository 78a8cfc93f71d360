// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

/**
 * The next part of a pattern.
 *
 * @param kind what it does
 * @param c the character that it stands for when it does nothing
 * @param length number of characters of the pattern
 */
record Token(Kind kind, char c, int length) {
  /** What a token does. */
  enum Kind {
    END,
    CHARACTER,
    /** A character behind a backslash that does nothing there. */
    ESCAPED,
    /** A letter or sign behind a backslash that is an assertion or a set. */
    GNU_ESCAPE,
    LONE_BACKSLASH,
    BACK_REFERENCE,
    ANY,
    BRACKET,
    LINE_START,
    LINE_END,
    OPEN,
    CLOSE,
    ALTERNATIVE,
    STAR,
    PLUS,
    OPTIONAL,
    OPEN_INTERVAL,
    CLOSE_INTERVAL;

    /** True for the kinds that repeat what stands before them. */
    boolean repeats() {
      return this == STAR || this == PLUS || this == OPTIONAL || this == OPEN_INTERVAL;
    }
  }
}
