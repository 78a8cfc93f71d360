// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.Objects;

/**
 * One line typed at the prompt of {@code sendmail -bt}.
 *
 * @param group what the command examines, for the summary ({@code 3,0}, {@code check_mail}, {@code
 *     class w}); empty for a command that only sets the state for those that follow and is not
 *     counted
 * @param text the line
 * @param context the state in which it runs, in words, for a report; empty when it needs none
 */
record BtCommand(String group, String text, String context) {
  BtCommand {
    Objects.requireNonNull(group);
    Objects.requireNonNull(context);
    if (text.length() > 2000 || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("not one line of at most 2000 bytes: " + text);
    }
  }

  /** A command that sets a state. */
  static BtCommand state(String text) {
    return new BtCommand("", text, "");
  }
}
