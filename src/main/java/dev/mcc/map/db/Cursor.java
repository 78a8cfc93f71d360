// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.Optional;

/** Goes once through the pairs of a database. For one thread; the database itself is for many. */
@FunctionalInterface
public interface Cursor {
  /**
   * The next pair; empty after the last one.
   *
   * @throws DamagedDatabaseException when the file does not hold together here
   * @throws IOException when the file cannot be read
   */
  Optional<Entry> next() throws IOException;
}
