// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.nio.charset.StandardCharsets;

/** Text and bytes, one char for each byte. */
final class Bytes {
  /** The longest key or value that is read; a longer one can only come from damage. */
  static final int LONGEST = 1 << 26;

  private Bytes() {}

  /** The text of bytes. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The bytes of a key; null when it has a char that is no byte, so that no map can have it. */
  static byte[] ofKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) > 0xff) {
        return null;
      }
    }
    return key.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Refuses lengths above {@link #LONGEST}. */
  static int checkLength(long length) throws DamagedDatabaseException {
    if (length > LONGEST) {
      throw new DamagedDatabaseException(
          "The database has an item of " + length + " bytes; at most " + LONGEST + " are read.");
    }
    return (int) length;
  }
}
