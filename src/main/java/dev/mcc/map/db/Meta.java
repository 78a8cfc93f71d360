// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The first page of a Berkeley DB file.
 *
 * @param order byte order of all numbers in the file
 * @param type hash or btree
 * @param pageSize size of every page
 * @param checksums true when every page has a checksum
 * @param bytes the numbers of the page, by their place
 */
record Meta(ByteOrder order, PageType type, int pageSize, boolean checksums, ByteBuffer bytes) {
  /** Size of the part that is in use; no page is smaller. */
  static final int SIZE = 512;

  private static final int HASH_MAGIC = 0x061561;
  private static final int BTREE_MAGIC = 0x053162;
  private static final int QUEUE_MAGIC = 0x042253;
  private static final int HEAP_MAGIC = 0x074582;
  private static final int LARGEST_PAGE = 65536;
  private static final int CHECKSUM_FLAG = 1;
  private static final int PARTITION_FLAGS = 6;

  /** Reads it. */
  static Meta read(Storage storage) throws IOException {
    if (storage.size() < SIZE) {
      throw new DamagedDatabaseException(
          storage.size() == 0
              ? "The file is empty and no database."
              : "The file is too short for a Berkeley DB database.");
    }
    ByteBuffer bytes = ByteBuffer.wrap(storage.read(0, SIZE));
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      bytes.order(order);
      switch (bytes.getInt(12)) {
        case HASH_MAGIC -> {
          return of(bytes, order, PageType.HASH_META, 8);
        }
        case BTREE_MAGIC -> {
          return of(bytes, order, PageType.BTREE_META, 9);
        }
        case QUEUE_MAGIC, HEAP_MAGIC ->
            throw new DamagedDatabaseException(
                "The file is a Berkeley DB database, but neither hash nor btree.");
        default -> {
          // The other byte order is left to try.
        }
      }
    }
    throw new DamagedDatabaseException("The file is no Berkeley DB hash or btree database.");
  }

  private static Meta of(ByteBuffer bytes, ByteOrder order, PageType type, int oldest)
      throws DamagedDatabaseException {
    int version = bytes.getInt(16);
    if (version < oldest || version > 10) {
      throw new DamagedDatabaseException(
          "The database has version "
              + Integer.toUnsignedString(version)
              + " of its format; versions "
              + oldest
              + " to 10 can be read.");
    }
    int pageSize = bytes.getInt(20);
    if (pageSize < SIZE || pageSize > LARGEST_PAGE || Integer.bitCount(pageSize) != 1) {
      throw new DamagedDatabaseException(
          "The database's page size is none: " + Integer.toUnsignedString(pageSize) + ".");
    }
    if (bytes.get(24) != 0) {
      throw new DamagedDatabaseException("The database is encrypted.");
    }
    if (PageType.of(bytes.get(25)) != type) {
      throw new DamagedDatabaseException("The database's first page is of the wrong type.");
    }
    if ((bytes.get(26) & PARTITION_FLAGS) != 0) {
      throw new DamagedDatabaseException("The database is spread over several files.");
    }
    boolean checksums = (bytes.get(26) & CHECKSUM_FLAG) != 0;
    if (checksums && !Checksum.isRightInMeta(bytes.array(), order)) {
      throw new DamagedDatabaseException("The database's first page has a wrong checksum.");
    }
    return new Meta(order, type, pageSize, checksums, bytes);
  }

  /** The flags that depend on the type. */
  int flags() {
    return bytes.getInt(48);
  }

  /** A number, unsigned. */
  long u32(int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }
}
