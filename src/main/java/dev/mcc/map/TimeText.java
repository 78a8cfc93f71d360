// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.MapFactory.Problem;
import java.util.List;

/** Reads intervals: a number and a unit, one or several times; days without a unit are seconds. */
final class TimeText {
  private static final long LONGEST = 1L << 32;

  private TimeText() {}

  /** The seconds of an interval for maps; a number without a unit means seconds. */
  static long seconds(String text, List<Problem> problems) {
    long total = 0;
    int at = 0;
    while (at < text.length()) {
      long number = 0;
      while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
        number = Math.min(LONGEST, number * 10 + Character.digit(text.charAt(at++), 10));
      }
      char unit = at < text.length() ? text.charAt(at++) : 's';
      switch (unit) {
        case 'w' -> total += number * 7 * 24 * 3600;
        case 'd' -> total += number * 24 * 3600;
        case 'h' -> total += number * 3600;
        case 'm' -> total += number * 60;
        case 's' -> total += number;
        default -> {
          problems.add(new Problem(0, "Invalid time unit `" + unit + "'"));
          total += number;
        }
      }
    }
    return Math.min(LONGEST, total);
  }
}
