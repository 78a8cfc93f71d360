// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map in memory. */
final class TextDatabase implements Database {
  private final Map<String, List<String>> values;
  private final List<Entry> entries;

  /** Copies both. */
  TextDatabase(Map<String, List<String>> values, List<Entry> entries) {
    this.values = new HashMap<>(values);
    this.values.replaceAll((key, all) -> List.copyOf(all));
    this.entries = List.copyOf(entries);
  }

  @Override
  public Optional<String> get(String key) {
    List<String> all = getAll(key);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  @Override
  public List<String> getAll(String key) {
    return values.getOrDefault(key, List.of());
  }

  @Override
  public Cursor entries() {
    Iterator<Entry> left = entries.iterator();
    return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
  }

  @Override
  public void close() {
    // Memory is given back by itself.
  }
}
