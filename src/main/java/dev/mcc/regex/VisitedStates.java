// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import java.util.Arrays;

/** A set of numbers that is quick to empty again: the cost is that of what was put in. */
final class VisitedStates {
  private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

  /** Numbers are stored plus one, so that 0 is a free place. */
  private long[] table = new long[64];

  private int[] used = new int[32];
  private int size;
  private final int most;

  /** A set that takes about {@code most} numbers. */
  VisitedStates(int most) {
    this.most = most;
  }

  /**
   * Puts a number of 0 or more in; false when it was there.
   *
   * @throws StepLimitException when there are too many
   */
  boolean add(long number) {
    int mask = table.length - 1;
    int place = (int) (number * MULTIPLIER >>> 33) & mask;
    while (table[place] != 0) {
      if (table[place] == number + 1) {
        return false;
      }
      place = place + 1 & mask;
    }
    table[place] = number + 1;
    used[size++] = place;
    if (size == used.length) {
      grow();
    }
    return true;
  }

  /** Takes everything out. */
  void clear() {
    for (int i = 0; i < size; i++) {
      table[used[i]] = 0;
    }
    size = 0;
  }

  private void grow() {
    if (size >= most) {
      throw new StepLimitException();
    }
    long[] old = new long[size];
    for (int i = 0; i < size; i++) {
      old[i] = table[used[i]] - 1;
    }
    table = new long[table.length * 2];
    used = Arrays.copyOf(used, used.length * 2);
    size = 0;
    for (long number : old) {
      add(number);
    }
  }
}
