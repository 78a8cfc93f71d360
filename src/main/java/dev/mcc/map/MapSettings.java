// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import java.util.Objects;

/**
 * What a declaration says of a map, as far as the classes have it in common.
 *
 * @param symbol the name as first spelled in the configuration; messages of rules show it
 * @param name the name as spelled by the last declaration; messages of the map show it
 * @param mapClass its class, lower case
 * @param flags bits of {@link MapFlag}
 * @param file what follows the flags up to white space; null if nothing does
 * @param rebuild what follows the file; null if nothing does
 * @param keyColumn {@code -k}; null without
 * @param valueColumn {@code -v}; null without
 * @param delimiter {@code -z}; NUL without
 * @param append {@code -a}; null without
 * @param temporaryAppend {@code -T}; null without
 * @param space {@code -S}; NUL without
 * @param timeout {@code -d} in seconds; 0 without
 */
record MapSettings(
    String symbol,
    String name,
    String mapClass,
    int flags,
    String file,
    String rebuild,
    String keyColumn,
    String valueColumn,
    char delimiter,
    String append,
    String temporaryAppend,
    char space,
    long timeout) {
  MapSettings {
    Objects.requireNonNull(symbol);
    Objects.requireNonNull(name);
    Objects.requireNonNull(mapClass);
  }

  /** True if a flag is set. */
  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** A map that needs no flags. */
  static MapSettings plain(String name, String mapClass) {
    SettingsBuilder builder = new SettingsBuilder(name, mapClass);
    builder.set(MapFlag.VALID);
    return builder.build();
  }
}
