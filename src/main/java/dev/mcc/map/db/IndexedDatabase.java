// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A database whose values are held in memory once many keys have been asked for, which makes each
 * further lookup several times faster. Nothing is held of a database that does not hold together:
 * it answers as before. Safe for several threads.
 */
public final class IndexedDatabase implements Database {
  /** Larger files are read page by page all the time. */
  private static final long LARGEST = 1 << 22;

  /** A run of fewer lookups than this would gain nothing. */
  private static final int MANY = 500;

  private final Database database;

  /** Counted by all threads without care: when exactly it is enough does not matter. */
  private int asked;

  /** The first value of each key, and whether some key ends in a NUL. */
  private record Index(Map<String, String> firstValues, boolean nulls) {}

  private volatile Index index;

  private IndexedDatabase(Database database) {
    this.database = database;
  }

  /**
   * A database that answers as another one.
   *
   * @param size bytes of its file
   */
  public static Database of(Database database, long size) {
    return size > LARGEST ? database : new IndexedDatabase(database);
  }

  @Override
  public Optional<String> get(String key) throws IOException {
    Index known = index;
    if (known != null) {
      return Optional.ofNullable(known.firstValues.get(key));
    }
    if (++asked == MANY) {
      index = read();
    }
    return database.get(key);
  }

  @Override
  public boolean mayEndKeysInNull() {
    Index known = index;
    return known == null || known.nulls;
  }

  /** Reads everything; null if some key is not found at its place. */
  private Index read() {
    Map<String, String> values = new HashMap<>();
    boolean nulls = false;
    Cursor entries = database.entries();
    long left = LARGEST;
    try {
      for (Optional<Entry> next = entries.next(); next.isPresent(); next = entries.next()) {
        Entry entry = next.get();
        nulls |= entry.key().endsWith("\0");
        left -= entry.key().length() + entry.value().length();
        if (left < 0) {
          return null;
        }
        if (values.putIfAbsent(entry.key(), entry.value()) == null
            && !entry.value().equals(database.get(entry.key()).orElse(null))) {
          return null;
        }
      }
    } catch (IOException damaged) {
      // Other keys may still be found; who asks for one of these is told.
      return null;
    }
    return new Index(values, nulls);
  }

  @Override
  public List<String> getAll(String key) throws IOException {
    return database.getAll(key);
  }

  @Override
  public Cursor entries() {
    return database.entries();
  }

  @Override
  public void close() throws IOException {
    index = null;
    database.close();
  }
}
