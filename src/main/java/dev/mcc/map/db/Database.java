// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A map in a file, as {@code makemap} and its relatives write them. Immutable and safe for several
 * threads. Reads what a call needs and no more; only a map from text is held in memory.
 *
 * <p>Keys and values are bytes, one char for each (ISO-8859-1). A key is found when all its bytes
 * are equal: whoever looks up folds case and adds the NUL of {@code makemap -N} as the map's flags
 * say.
 */
public interface Database extends Closeable {
  /**
   * The value of {@code key}, of several the first; empty when the map does not have the key.
   *
   * @throws DamagedDatabaseException when the file does not hold together at this key
   * @throws IOException when the file cannot be read
   */
  Optional<String> get(String key) throws IOException;

  /** False if it is known that no key ends in a NUL, so that nobody need ask for such a key. */
  default boolean mayEndKeysInNull() {
    return true;
  }

  /**
   * All values of {@code key} in the order of the file; empty when the map does not have the key.
   *
   * @throws DamagedDatabaseException when the file does not hold together at this key
   * @throws IOException when the file cannot be read
   */
  List<String> getAll(String key) throws IOException;

  /** All pairs in the order of the file, which is that of {@code makemap -u}. */
  Cursor entries();

  /** Ends the use of the file. Lookups after it throw an {@link IOException}. */
  @Override
  void close() throws IOException;
}
