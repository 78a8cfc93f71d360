// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The sum of 32 bits that a Berkeley DB file can have on each of its pages. */
final class Checksum {
  /** Size of a page's header when it holds a sum. */
  static final int HEADER_SIZE = 32;

  private static final int PLACE_IN_PAGE = 28;
  private static final int PLACE_IN_META = 492;
  private static final int SIZE = 4;

  private Checksum() {}

  /** True when the sum in a page's header is that of the page. */
  static boolean isRight(byte[] page, ByteOrder order) {
    return isRight(page, PLACE_IN_PAGE, order);
  }

  /** The same for the first page. */
  static boolean isRightInMeta(byte[] meta, ByteOrder order) {
    return isRight(meta, PLACE_IN_META, order);
  }

  /** The sum counts as zero while it is computed. */
  private static boolean isRight(byte[] bytes, int place, ByteOrder order) {
    byte[] without = bytes.clone();
    ByteBuffer.wrap(without).putInt(place, 0);
    return HashFunction.TIMES_33.hash(without)
        == ByteBuffer.wrap(bytes, place, SIZE).order(order).getInt();
  }
}
