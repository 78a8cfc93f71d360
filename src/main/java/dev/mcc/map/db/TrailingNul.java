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
   * What a lookup found.
   *
   * @param value the value up to its first NUL; empty when the map does not have the key
   * @param learned how the map is asked from now on: the first key that is found tells which kind
   *     of keys the map has, and the real program then never asks for the other kind again
   */
  public record Answer(Optional<String> value, TrailingNul learned) {}

  /**
   * Looks up {@code key} in a map whose keys are so.
   *
   * @throws IOException as {@link Database#get}
   */
  public Answer lookUp(Database database, String key) throws IOException {
    if (this == NEVER || this == EITHER) {
      Optional<String> found = database.get(key);
      if (found.isPresent()) {
        return new Answer(found.map(TrailingNul::upToNul), NEVER);
      }
    }
    if (this == ALWAYS || this == EITHER) {
      Optional<String> found = database.get(key + '\0');
      if (found.isPresent()) {
        return new Answer(found.map(TrailingNul::upToNul), ALWAYS);
      }
    }
    return new Answer(Optional.empty(), this);
  }

  /**
   * The value of {@code key} for a single lookup, as {@link #lookUp}.
   *
   * @throws IOException as {@link Database#get}
   */
  public Optional<String> get(Database database, String key) throws IOException {
    return lookUp(database, key).value();
  }

  private static String upToNul(String value) {
    int nul = value.indexOf('\0');
    return nul < 0 ? value : value.substring(0, nul);
  }
}
