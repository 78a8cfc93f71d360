// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.List;

/**
 * One thing that two configurations do not agree on.
 *
 * @param group what was compared
 * @param question the command with its context, or the statement's key
 * @param first what the first (classic) configuration says
 * @param second what the second configuration says
 */
record Difference(String group, String question, String first, String second) {
  /** For reports: three lines or more; of long answers only the lines that the other one lacks. */
  String report() {
    return group
        + ": "
        + question
        + "\n  - "
        + lines(first, second)
        + "\n  + "
        + lines(second, first)
        + "\n";
  }

  private static String lines(String answer, String other) {
    List<String> own = answer.strip().lines().toList();
    if (own.size() > 4) {
      List<String> others = other.lines().toList();
      own = own.stream().filter(line -> !others.contains(line)).toList();
    }
    return String.join("\n    ", own);
  }
}
