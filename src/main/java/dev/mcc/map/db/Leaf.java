// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.Arrays;

/**
 * The items of a btree leaf. Each begins with its length and its kind. For one walk through the
 * page: what it reads of the page cannot be more than the page holds.
 */
final class Leaf {
  private static final int DELETED = 0x80;
  private static final int ON_PAGE = 1;
  private static final int DUPLICATES = 2;
  private static final int OVERFLOW = 3;
  private static final int ITEM_HEADER = 3;

  private final PageFile file;
  private final Page page;
  private int unread;

  Leaf(PageFile file, Page page) {
    this.file = file;
    this.page = page;
    this.unread = page.size();
  }

  Page page() {
    return page;
  }

  /** True when item {@code index} only waits for its place to be used again. */
  boolean isDeleted(int index) throws DamagedDatabaseException {
    return (page.u8(page.offset(index) + 2) & DELETED) != 0;
  }

  /** The item, which may lie on pages of its own. */
  byte[] read(int index, Visits visits) throws IOException {
    int offset = page.offset(index);
    switch (kind(offset)) {
      case ON_PAGE -> {
        int length = page.u16(offset);
        unread -= length;
        if (unread < 0) {
          throw page.damaged("has entries that overlap");
        }
        return page.bytes(offset + ITEM_HEADER, length);
      }
      case OVERFLOW -> {
        return OverflowItem.at(page, offset).read(file, visits);
      }
      default -> throw page.damaged("has an entry of an unknown kind");
    }
  }

  /** The values that item {@code index}, which is no key, stands for. */
  ValueCursor values(int index, Visits visits) throws IOException {
    int offset = page.offset(index);
    return kind(offset) == DUPLICATES
        ? new DuplicateTree(file, page.u32(offset + 4), visits)
        : ValueCursor.of(read(index, visits));
  }

  /** Compares item {@code index} with a key. */
  int compare(int index, byte[] key) throws IOException {
    int offset = page.offset(index);
    return kind(offset) == ON_PAGE
        ? page.compare(offset + ITEM_HEADER, page.u16(offset), key)
        : Arrays.compareUnsigned(read(index, new Visits(file)), key);
  }

  private int kind(int offset) throws DamagedDatabaseException {
    return page.u8(offset + 2) & ~DELETED;
  }
}
