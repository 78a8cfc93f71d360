// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;

/** Times such as {@code 1h30m}: numbers, each with a unit behind it. */
final class Times {
  private static final String UNITS = "wdhms";

  private Times() {}

  /** Says what in a time is no unit; the rest of it counts. */
  static void check(LoadLog log, String value) {
    int at = 0;
    while (at < value.length()) {
      int start = at;
      while (at < value.length() && (Numbers.isDigit(value.charAt(at)) || sign(value, at, start))) {
        at++;
      }
      if (at < value.length()) {
        char unit = value.charAt(at++);
        if (UNITS.indexOf(unit) < 0) {
          log.error(
              DiagnosticCode.BAD_OPTION,
              ExitStatus.OK,
              "Invalid time unit `" + unit + "'",
              "A time has no unit `" + unit + "`.",
              "Units are w, d, h, m and s.");
        }
      }
    }
  }

  private static boolean sign(String value, int at, int start) {
    return at == start && value.charAt(at) == '-';
  }
}
