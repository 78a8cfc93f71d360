// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.math.BigInteger;

/** How a ruleset is named where it is called: behind {@code $>}, at a prompt, in a mailer. */
public final class RulesetName {
  /** Decimal numbers are below this. */
  private static final int MAX_NUMBER = 100;

  /** So many digits fit into an int. */
  private static final int SHORT = 9;

  /** What {@link #find} answers when there is no such ruleset. */
  public static final int UNKNOWN = -1;

  private RulesetName() {}

  /** A name without quotes and backslashes. */
  static String unquoted(String name) {
    if (name.indexOf('"') < 0 && name.indexOf('\\') < 0) {
      return name;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\' && i + 1 < name.length()) {
        plain.append(name.charAt(++i));
      } else if (c != '"') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * The number of a ruleset by its number or name; a name ends at the first character that is not a
   * letter, digit or underscore.
   *
   * @return the number, or {@link #UNKNOWN} after a message for what cannot be a name at all
   */
  public static int find(String name, Session session) {
    int at = 0;
    while (at < name.length() && isBlank(name.charAt(at))) {
      at++;
    }
    char first = at < name.length() ? name.charAt(at) : 0;
    if (first >= '0' && first <= '9') {
      return number(name, at, session);
    }
    int end = at;
    while (end < name.length() && isWordPart(name.charAt(end))) {
      end++;
    }
    if (end == at) {
      session.error(ExitStatus.SOFTWARE, "invalid ruleset name: \"" + name.substring(at) + "\"");
      return UNKNOWN;
    }
    Integer number = session.program().rulesets().number(name.substring(at, end));
    return number == null ? UNKNOWN : number;
  }

  private static int number(String name, int from, Session session) {
    int end = from;
    while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
      end++;
    }
    String digits = name.substring(from, end);
    int number =
        digits.length() <= SHORT ? Integer.parseInt(digits) : lowerHalf(new BigInteger(digits));
    if (number < 0 || number >= MAX_NUMBER) {
      session.error(ExitStatus.SOFTWARE, "bad ruleset " + number + " (" + MAX_NUMBER + " max)");
      return UNKNOWN;
    }
    return (int) number;
  }

  /** The real program reads a 64-bit number and keeps its lower half. */
  private static int lowerHalf(BigInteger number) {
    return number.min(BigInteger.valueOf(Long.MAX_VALUE)).intValue();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isWordPart(char c) {
    return c == '_' || c < 0x80 && Character.isLetterOrDigit(c);
  }
}
