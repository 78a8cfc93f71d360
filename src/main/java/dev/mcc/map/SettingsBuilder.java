// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

/**
 * Settings while a declaration is read. A name that is declared again keeps what the first
 * declaration set and the second does not mention (a trial on the real program).
 */
final class SettingsBuilder {
  private final String symbol;
  private final String name;
  private final String mapClass;
  private int flags;
  String file;
  String rebuild;
  String keyColumn;
  String valueColumn;
  char delimiter;
  String append;
  String temporaryAppend;
  char space;
  long timeout;

  SettingsBuilder(String name, String mapClass) {
    this.symbol = name;
    this.name = name;
    this.mapClass = mapClass;
  }

  /** Starts from the declaration that a name had before. */
  SettingsBuilder(MapSettings before, String name, String mapClass) {
    this.symbol = before.symbol();
    this.name = name;
    this.mapClass = mapClass;
    this.flags = before.flags();
    this.file = before.file();
    this.rebuild = before.rebuild();
    this.keyColumn = before.keyColumn();
    this.valueColumn = before.valueColumn();
    this.delimiter = before.delimiter();
    this.append = before.append();
    this.temporaryAppend = before.temporaryAppend();
    this.space = before.space();
    this.timeout = before.timeout();
  }

  String name() {
    return name;
  }

  String mapClass() {
    return mapClass;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Takes a flag without a value; false for a letter that is none. */
  boolean flag(char letter) {
    switch (letter) {
      case 'N' -> {
        set(MapFlag.INCLUDE_NULL);
        clear(MapFlag.TRY_WITHOUT_NULL);
      }
      case 'O' -> clear(MapFlag.TRY_WITH_NULL);
      case 'o' -> set(MapFlag.OPTIONAL);
      case 'f' -> set(MapFlag.NO_FOLD);
      case 'm' -> set(MapFlag.MATCH_ONLY);
      case 'A' -> set(MapFlag.APPEND);
      case 'q' -> set(MapFlag.KEEP_QUOTES);
      case 't' -> set(MapFlag.NO_DEFER);
      case 'D' -> set(MapFlag.DEFER);
      default -> {
        return false;
      }
    }
    return true;
  }

  void set(int flag) {
    flags |= flag;
  }

  void clear(int flag) {
    flags &= ~flag;
  }

  MapSettings build() {
    return new MapSettings(
        symbol,
        name,
        mapClass,
        flags,
        file,
        rebuild,
        keyColumn,
        valueColumn,
        delimiter,
        append,
        temporaryAppend,
        space,
        timeout);
  }
}
