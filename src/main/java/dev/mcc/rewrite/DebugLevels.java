// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.Arrays;

/** The debugging levels by category, as {@code -d21.12} sets them. All zero at first. */
public final class DebugLevels {
  /** Number of categories; higher ones are ignored. */
  public static final int CATEGORIES = 100;

  private final byte[] levels = new byte[CATEGORIES];

  /** Sets the level of one category. */
  public void set(int category, int level) {
    levels[category] = (byte) Math.max(0, Math.min(level, 127));
  }

  /** The level of a category. */
  public int level(int category) {
    return levels[category];
  }

  /** True if the category is at this level or above. */
  public boolean at(int category, int level) {
    return levels[category] >= level;
  }

  /** Sets all levels to zero. */
  public void clear() {
    Arrays.fill(levels, (byte) 0);
  }
}
