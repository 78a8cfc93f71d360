// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

/**
 * One thing that two configurations do not agree on.
 *
 * @param group what was compared
 * @param question the command with its context, or the statement's key
 * @param first what the first (classic) configuration says
 * @param second what the second configuration says
 */
record Difference(String group, String question, String first, String second) {
  /** For reports: three lines or more. */
  String report() {
    return group
        + ": "
        + question
        + "\n  - "
        + first.strip().replace("\n", "\n    ")
        + "\n  + "
        + second.strip().replace("\n", "\n    ")
        + "\n";
  }
}
