// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * An item that fills pages of its own.
 *
 * @param page its first page
 * @param length its length in all
 */
record OverflowItem(long page, long length) {
  /** The item that three words at a place of {@code page} describe, the first of no concern. */
  static OverflowItem at(Page page, int offset) throws DamagedDatabaseException {
    return new OverflowItem(page.u32(offset + 4), page.u32(offset + 8));
  }

  /** Reads it whole. */
  byte[] read(PageFile file, Visits visits) throws IOException {
    Bytes.checkLength(length);
    // Memory follows what is there, and not what the length promises.
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    for (long number = page; result.size() < length; ) {
      visits.add();
      Page part = file.page(number);
      if (part.type() != PageType.OVERFLOW) {
        throw part.damaged("should hold a part of a long item and does not");
      }
      byte[] data = part.overflowData();
      if (data.length > length - result.size()) {
        throw part.damaged("holds more of a long item than there is");
      }
      result.write(data, 0, data.length);
      number = part.next();
    }
    return result.toByteArray();
  }
}
