// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import java.util.Locale;

/** The options that name users of the machine. */
final class UserOptions {
  private final LoadState state;

  UserOptions(LoadState state) {
    this.state = state;
  }

  void defaultUser(String value) {
    keep("DefaultUser", value);
    userAndGroup(value, "u");
  }

  void runAs(String value) {
    keep("RunAsUser", value);
    userAndGroup(value, "RunAsUser");
  }

  void defaultGroup(String value) {
    group(value, "g");
  }

  void trusted(String value) {
    keep("TrustedUser", value);
    user(value, "TrustedUser");
  }

  private void keep(String name, String value) {
    state.options.put(name.toLowerCase(Locale.ROOT), value);
  }

  /** {@code user:group}; a dot or slash does as well as the colon. */
  private void userAndGroup(String value, String option) {
    int split = 0;
    while (split < value.length() && ":./".indexOf(value.charAt(split)) < 0) {
      split++;
    }
    if (user(value.substring(0, split), option) && split + 1 < value.length()) {
      String group = value.substring(split + 1).strip();
      if (!group.isEmpty()) {
        group(group, option);
      }
    }
  }

  private boolean user(String name, String option) {
    boolean known = Numbers.startsWithDigit(name) || state.world.users().find(name) != null;
    if (!known) {
      error(
          "readcf: option " + option + ": unknown user " + name,
          "There is no user `" + name + "`.");
    }
    return known;
  }

  private void group(String name, String option) {
    if (!Numbers.startsWithDigit(name) && state.world.users().group(name) < 0) {
      error(
          "readcf: option " + option + ": unknown group " + name,
          "There is no group `" + name + "`.");
    }
  }

  private void error(String words, String message) {
    state.log.error(DiagnosticCode.BAD_OPTION, ExitStatus.SOFTWARE, words, message, null);
  }
}
