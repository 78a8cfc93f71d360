// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Executes {@code X} lines. */
final class MailFilters {
  private static final String TIMEOUTS = "CSRE";

  private final LoadState state;
  private final Set<String> names = new HashSet<>();

  MailFilters(LoadState state) {
    this.state = state;
  }

  /** Declares a mail filter. */
  void line(String line) {
    EquateScanner equates = new EquateScanner(line, 1);
    String name = equates.name();
    if (name.isEmpty()) {
      error("name required for mail filter", "The mail filter has no name.");
      return;
    }
    boolean socket = false;
    while (equates.next()) {
      if (!equates.hasValue()) {
        error(
            "X" + name + ": `=' expected", "An equate of mail filter `" + name + "` has no value.");
        return;
      }
      switch (equates.letter()) {
        case 'S' -> socket = !equates.value().isEmpty();
        case 'F' -> {}
        case 'T' -> timeouts(name, equates.value());
        default ->
            error(
                "X" + name + ": unknown filter equate " + equates.letter() + "=",
                "Mail filters have no equate `" + equates.letter() + "=`.");
      }
    }
    if (!socket) {
      error(
          "X" + name + ": empty or missing socket information", "The mail filter has no `S=`.");
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      error(
          "X" + name + ": duplicate filter definition",
          "There already is a mail filter `" + name + "`.");
    }
  }

  private void timeouts(String name, String value) {
    for (String entry : value.split(";")) {
      String text = entry.strip();
      if (text.isEmpty()) {
        continue;
      }
      int colon = text.indexOf(':');
      if (colon < 0) {
        error("X" + name + ", T=: `:' expected", "A timeout of the mail filter has no colon.");
        return;
      }
      if (TIMEOUTS.indexOf(text.charAt(0)) < 0) {
        error(
            "X" + name + ": unknown filter timeout " + text.charAt(0),
            "Mail filters have no timeout `" + text.charAt(0) + "`.");
      } else {
        Times.check(state.log, text.substring(colon + 1).strip());
      }
    }
  }

  private void error(String words, String message) {
    state.log.error(DiagnosticCode.BAD_LINE, ExitStatus.SOFTWARE, words, message, null);
  }
}
