// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;

/** Executes the kinds of lines that need little: V and P. */
final class SmallLines {
  /** Most P lines. */
  private static final int MAX_PRECEDENCES = 25;

  private final LoadState state;
  private int precedences;

  SmallLines(LoadState state) {
    this.state = state;
  }

  /** Sets level and vendor. */
  void version(String line) {
    int at = 1;
    while (at < line.length() && LineText.isSpace(line.charAt(at))) {
      at++;
    }
    int digits = at;
    while (at < line.length() && Numbers.isDigit(line.charAt(at))) {
      at++;
    }
    if (at == digits) {
      String rest = line.substring(digits);
      error("invalid argument to V line: \"" + rest + "\"", "`" + rest + "` is no level.");
      return;
    }
    state.level = (int) Numbers.atol(line.substring(digits, at));
    if (at < line.length() && line.charAt(at) == '/') {
      int end = at + 1;
      while (end < line.length() && !LineText.isSpace(line.charAt(end))) {
        end++;
      }
      vendor(line.substring(at + 1, end));
    }
  }

  private void vendor(String vendor) {
    if (vendor.equals("Berkeley")) {
      state.vendor = vendor;
    } else {
      error(
          "invalid V line vendor code: \"" + vendor + "\"",
          "`" + vendor + "` is no vendor that the program knows; it knows Berkeley.");
    }
  }

  /** Checks a P line; precedences have no effect on what is decided. */
  void precedence(String line) {
    if (line.indexOf('=') < 0) {
      state.log.error(
          DiagnosticCode.UNKNOWN_LINE,
          ExitStatus.SOFTWARE,
          "unknown configuration line \"" + line + "\"",
          "The precedence has no value.",
          "Write `Pname=number`.");
    } else if (precedences >= MAX_PRECEDENCES) {
      error(
          "too many P lines, " + MAX_PRECEDENCES + " max",
          "There can be " + MAX_PRECEDENCES + " precedences, and this is one more.");
    } else {
      precedences++;
    }
  }

  private void error(String words, String message) {
    state.log.error(DiagnosticCode.BAD_LINE, ExitStatus.SOFTWARE, words, message, null);
  }
}
