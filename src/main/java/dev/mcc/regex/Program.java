// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import java.util.BitSet;

/**
 * A pattern as instructions for {@link Backtracker}. Each instruction has an operation and two
 * numbers; what they mean stands with the operation. Immutable.
 *
 * @param code the instructions, each as operation, a, b
 * @param sets the byte sets that {@link #SET} names
 * @param groups number of groups
 * @param slots number of slots: two for the match, two for each group, as many for what they were
 *     when a group last took something, and one for each loop that may run empty
 */
record Program(int[][] code, BitSet[] sets, int groups, int slots) {
  /** Takes one byte of set {@code a}. */
  static final int SET = 0;

  /** Goes on at {@code a} and, when that fails, at {@code b}. */
  static final int SPLIT = 1;

  /** Goes on at {@code a}. */
  static final int JUMP = 2;

  /** Writes the place into slot {@code a}. */
  static final int SAVE = 3;

  /** Goes on when assertion number {@code a} holds. */
  static final int ASSERT = 4;

  /** Takes the text of group {@code a} again. */
  static final int BACK_REFERENCE = 5;

  /** Goes to {@code b} when the place is still the one in slot {@code a}. */
  static final int LEAVE_IF_EMPTY = 6;

  /** The pattern has matched. */
  static final int MATCH = 7;

  /** Group {@code a} begins. */
  static final int GROUP_START = 8;

  /**
   * Group {@code a} ends. When it took nothing, {@code b} is 1, and it took something before, then
   * all groups are again what they were when last a group took something.
   */
  static final int GROUP_END = 9;

  /** Translates a tree with {@code groups} groups. */
  static Program of(Node root, int groups) throws BadPatternException {
    return new ProgramWriter(groups).write(root);
  }
}
