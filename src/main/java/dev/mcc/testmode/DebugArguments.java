// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.DebugLevels;

/**
 * Reads the argument of {@code -d}: a comma list of categories or ranges of them, each with a level
 * behind a dot ({@code 21.12}, {@code 0-99.0}); level 1 where none is given, and every category
 * where nothing at all is given. What is no digit is passed over, as in the real program.
 */
public final class DebugArguments {
  private final String text;
  private final DebugLevels levels;
  private int at;

  private DebugArguments(String text, DebugLevels levels) {
    this.text = text;
    this.levels = levels;
  }

  /** Sets the levels that the argument names. */
  public static void apply(String text, DebugLevels levels) {
    String list = text.strip();
    new DebugArguments(list.isEmpty() ? "0-99.1" : list, levels).read();
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        readRange();
      } else {
        at++;
      }
    }
  }

  private void readRange() {
    int first = readNumber();
    int last = first;
    if (follows('-')) {
      last = readNumber();
    }
    int level = follows('.') ? readNumber() : 1;
    for (int category = first; category <= last && category < DebugLevels.CATEGORIES; category++) {
      levels.set(category, level);
    }
    while (at < text.length() && text.charAt(at) != ',') {
      at++;
    }
  }

  private boolean follows(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  /**
   * A number, 0 if there is no digit; large ones are cut, since levels and categories are small.
   */
  private int readNumber() {
    int number = 0;
    for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
      number = Math.min(100_000, number * 10 + text.charAt(at) - '0');
    }
    return number;
  }
}
