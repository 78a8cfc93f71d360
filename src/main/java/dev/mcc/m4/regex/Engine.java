// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

/** Finds leftmost-longest matches of one pattern. */
interface Engine {
  /**
   * The first match that starts at {@code from} or later, and of those that start there the
   * longest.
   *
   * @return start and end of the match and of each group, -1 for a group that took no part; null
   *     when nothing matches
   * @throws StepLimitException when the search takes too long
   */
  int[] find(String text, int from);
}
