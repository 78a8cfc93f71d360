// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

/**
 * Finds leftmost-longest matches of one pattern. Keeps what it has worked out about a text, so each
 * thread needs its own.
 */
public interface Engine {
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
