// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.Optional;

/**
 * Whether the keys of a map end in a NUL ({@code makemap -N}): the {@code -N} and {@code -O} flags
 * of a {@code K} line, as the real program was seen to act on them.
 */
public enum TrailingNul {
  /** Flag {@code -N}: they do. */
  ALWAYS,
  /** Flag {@code -O}: they do not. */
  NEVER,
  /** Neither flag: the map is asked without and then with it. */
  EITHER,
  /** Both flags: nothing is ever found. */
  NEITHER;

  /** What the two flags of a {@code K} line say. */
  public static TrailingNul of(boolean always, boolean never) {
    return always ? never ? NEITHER : ALWAYS : never ? NEVER : EITHER;
  }

  /**
   * The value of {@code key} in a map whose keys are so, without a NUL at its end; empty when the
   * map does not have the key.
   *
   * @throws IOException as {@link Database#get}
   */
  public Optional<String> get(Database database, String key) throws IOException {
    Optional<String> found = Optional.empty();
    if (this == NEVER || this == EITHER) {
      found = database.get(key);
    }
    if (found.isEmpty() && (this == ALWAYS || this == EITHER)) {
      found = database.get(key + '\0');
    }
    return found.map(TrailingNul::withoutNul);
  }

  private static String withoutNul(String value) {
    return value.endsWith("\0") ? value.substring(0, value.length() - 1) : value;
  }
}
