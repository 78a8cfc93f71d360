// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import dev.mcc.map.db.Cursor;
import dev.mcc.map.db.DamagedDatabaseException;
import dev.mcc.map.db.Database;
import dev.mcc.map.db.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does with a database all that one can do. */
final class DatabaseUse {
  private static final int MOST_LOOKUPS = 20;

  private DatabaseUse() {}

  /** How a database is opened. */
  @FunctionalInterface
  interface Opening {
    Database open(byte[] contents) throws IOException;
  }

  /**
   * Opens contents, goes through all pairs, and looks up some keys. Only a {@link
   * DamagedDatabaseException} may come of it, and that has a message.
   *
   * @return true when no damage was found
   */
  static boolean readAll(byte[] contents, Opening opening) throws IOException {
    try (Database database = opening.open(contents)) {
      List<String> keys = new ArrayList<>(List.of("", "a", "example.org", "absent\0"));
      boolean sound = isSound(() -> readPairs(database, keys));
      for (String key : keys.subList(0, Math.min(keys.size(), MOST_LOOKUPS))) {
        sound &= isSound(() -> database.get(key));
        sound &= isSound(() -> database.getAll(key));
      }
      return sound;
    } catch (DamagedDatabaseException damaged) {
      return isTold(damaged);
    }
  }

  /** Something that reads the database. */
  private interface Reading {
    Object read() throws IOException;
  }

  private static boolean isSound(Reading reading) throws IOException {
    try {
      reading.read();
      return true;
    } catch (DamagedDatabaseException damaged) {
      return isTold(damaged);
    }
  }

  private static boolean isTold(DamagedDatabaseException damaged) {
    if (!damaged.getMessage().endsWith(".")) {
      throw new AssertionError("no sentence", damaged);
    }
    return false;
  }

  private static long readPairs(Database database, List<String> keys) throws IOException {
    long bytes = 0;
    Cursor cursor = database.entries();
    for (Optional<Entry> entry = cursor.next(); entry.isPresent(); entry = cursor.next()) {
      keys.add(entry.get().key());
      bytes += entry.get().value().length();
    }
    return bytes;
  }
}
