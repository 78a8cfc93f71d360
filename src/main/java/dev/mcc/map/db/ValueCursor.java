// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Goes through the values of one key. */
@FunctionalInterface
interface ValueCursor {
  /** No values. */
  ValueCursor NONE = () -> null;

  /** The next one; null after the last. */
  byte[] next() throws IOException;

  /** One value. */
  static ValueCursor of(byte[] value) {
    return new ValueCursor() {
      private byte[] left = value;

      @Override
      public byte[] next() {
        byte[] result = left;
        left = null;
        return result;
      }
    };
  }

  /** What is left, as text. */
  default List<String> all() throws IOException {
    List<String> result = new ArrayList<>();
    for (byte[] value = next(); value != null; value = next()) {
      result.add(Bytes.text(value));
    }
    return result;
  }
}
