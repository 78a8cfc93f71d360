// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

/**
 * The bits of a map's flags. Their numbers are visible: debugging levels 37.5 and 38.9 print the
 * sum in hexadecimal.
 */
final class MapFlag {
  /** The declaration was good; only such a map can be opened. */
  static final int VALID = 0x1;

  /** {@code -N}: keys end in a NUL. */
  static final int INCLUDE_NULL = 0x2;

  /** {@code -o}: a map that cannot be opened is empty. */
  static final int OPTIONAL = 0x4;

  /** {@code -f}: letter case counts. */
  static final int NO_FOLD = 0x8;

  /** {@code -m}: the key is the value. */
  static final int MATCH_ONLY = 0x10;

  /** The map is open. */
  static final int OPEN = 0x20;

  /** The map holds aliases. */
  static final int ALIAS = 0x80;

  /** Keys are looked up as they are. */
  static final int TRY_WITHOUT_NULL = 0x100;

  /** Keys are looked up with a NUL at the end. */
  static final int TRY_WITH_NULL = 0x200;

  /** An implicit map that found a hash database. */
  static final int IMPLICIT_HASH = 0x1000;

  /** {@code -A}: aliases add up when an alias database is made. */
  static final int APPEND = 0x8000;

  /** {@code -q}: quotes stay in keys. */
  static final int KEEP_QUOTES = 0x10000;

  /** {@code -t}: a temporary failure is as good as "not found". */
  static final int NO_DEFER = 0x20000;

  /** {@code -n} of regex maps: keys that do not match. */
  static final int REGEX_NOT = 0x40000;

  /** {@code -D}: not asked in deferred delivery mode. */
  static final int DEFER = 0x80000;

  /** The session ends. */
  static final int CLOSING = 0x1000000;

  private MapFlag() {}
}
