// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.util.Objects;

/**
 * One pair of a map. Both are bytes, one char for each, and may be empty.
 *
 * @param key what is looked up; with a NUL at its end when the map was made so
 * @param value what is found; with a NUL at its end when the map was made so
 */
public record Entry(String key, String value) {
  /** Checks that both are there. */
  public Entry {
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
  }
}
