// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.rewrite.Session;

/** Finds rulesets by what is typed: a number below 100, or a name. */
final class RulesetNames {
  /** Numbers that can be typed are below this. */
  private static final int NUMBERED = 100;

  /** What {@link #number} answers when there is no such ruleset. */
  static final int NONE = -1;

  private final Session session;

  RulesetNames(Session session) {
    this.session = session;
  }

  /** The number of the ruleset that the text starts with; says what is wrong with the name. */
  int number(String text) {
    char first = text.isEmpty() ? 0 : text.charAt(0);
    if (first >= '0' && first <= '9') {
      int number = decimal(text);
      if (number >= NUMBERED) {
        session.error(
            ExitStatus.SOFTWARE, "bad ruleset " + number + " (" + NUMBERED + " max)");
        return NONE;
      }
      return number;
    }
    if (!isLetter(first)) {
      session.error(ExitStatus.SOFTWARE, "invalid ruleset name: \"" + text + "\"");
      return NONE;
    }
    int end = 0;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    Rulesets rulesets = session.program().rulesets();
    Integer number = rulesets.number(text.substring(0, end));
    return number == null ? NONE : number;
  }

  private static int decimal(String text) {
    long number = 0;
    for (int i = 0; i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
      number = Math.min(Integer.MAX_VALUE, number * 10 + text.charAt(i) - '0');
    }
    return (int) number;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isWord(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '_';
  }
}
