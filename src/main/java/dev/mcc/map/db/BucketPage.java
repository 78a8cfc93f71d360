// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.Arrays;

/**
 * A page of a hash bucket: keys and values in turn. An item reaches to the one before it, and its
 * first byte says what it is.
 */
final class BucketPage {
  private static final int ON_PAGE = 1;
  private static final int DUPLICATES = 2;
  private static final int OVERFLOW = 3;
  private static final int DUPLICATE_TREE = 4;

  private final PageFile file;
  private final Page page;

  private BucketPage(PageFile file, Page page) {
    this.file = file;
    this.page = page;
  }

  static BucketPage read(PageFile file, long number, Visits visits) throws IOException {
    visits.add();
    Page page = file.page(number);
    // A bucket that was set aside and never used is a page of zeros.
    boolean unused = page.type() == PageType.OTHER && page.entries() == 0 && page.next() == 0;
    if (!page.type().isBucket() && !unused) {
      throw page.damaged("should be part of a hash bucket and is not");
    }
    if (page.entries() % 2 != 0) {
      throw page.damaged("has a key without value");
    }
    return new BucketPage(file, page);
  }

  int pairs() {
    return page.entries() / 2;
  }

  /** Number of the page that goes on with the bucket; 0 when none does. */
  long next() {
    return page.next();
  }

  /** The pair with a key; -1 when the page has none. */
  int find(byte[] key) throws IOException {
    if (!page.isSorted()) {
      return findInAll(key);
    }
    int low = 0;
    int high = pairs();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = compareOnPage(page, middle, key);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return -1;
  }

  private int findInAll(byte[] key) throws IOException {
    for (int pair = 0; pair < pairs(); pair++) {
      if (hasKey(pair, key)) {
        return pair;
      }
    }
    return -1;
  }

  /**
   * True when all keys are on the page itself, each behind the one before it: of two that begin
   * alike the longer one is first. So they are written, but not always when some are too long for
   * the page, and not when they come from a program with an order of its own.
   */
  static boolean isSorted(Page page) throws DamagedDatabaseException {
    int beforeAt = -1;
    int beforeLength = 0;
    for (int pair = 0; pair < page.entries() / 2; pair++) {
      int offset = page.offset(2 * pair);
      int length = page.endInBucket(2 * pair) - offset - 1;
      if (page.u8(offset) != ON_PAGE) {
        return false;
      }
      if (beforeAt >= 0
          && page.compareLongerFirst(offset + 1, length, beforeAt, beforeLength) <= 0) {
        return false;
      }
      beforeAt = offset + 1;
      beforeLength = length;
    }
    return true;
  }

  private static int compareOnPage(Page page, int pair, byte[] key)
      throws DamagedDatabaseException {
    int offset = page.offset(2 * pair);
    return page.compareLongerFirst(offset + 1, page.endInBucket(2 * pair) - offset - 1, key);
  }

  private boolean hasKey(int pair, byte[] key) throws IOException {
    int offset = page.offset(2 * pair);
    int length = page.endInBucket(2 * pair) - offset - 1;
    if (page.u8(offset) == ON_PAGE) {
      return length == key.length && page.compare(offset + 1, length, key) == 0;
    }
    OverflowItem item = overflow(offset);
    return item.length() == key.length && Arrays.equals(item.read(file, new Visits(file)), key);
  }

  byte[] key(int pair, Visits visits) throws IOException {
    int offset = page.offset(2 * pair);
    return page.u8(offset) == ON_PAGE
        ? page.bytes(offset + 1, page.endInBucket(2 * pair) - offset - 1)
        : overflow(offset).read(file, visits);
  }

  private OverflowItem overflow(int offset) throws DamagedDatabaseException {
    if (page.u8(offset) != OVERFLOW) {
      throw page.damaged("has an entry of an unknown kind");
    }
    return OverflowItem.at(page, offset);
  }

  ValueCursor values(int pair, Visits visits) throws IOException {
    int offset = page.offset(2 * pair + 1);
    int end = page.endInBucket(2 * pair + 1);
    return switch (page.u8(offset)) {
      case ON_PAGE -> ValueCursor.of(page.bytes(offset + 1, end - offset - 1));
      case DUPLICATES -> duplicates(offset + 1, end);
      case DUPLICATE_TREE -> new DuplicateTree(file, page.u32(offset + 4), visits);
      default -> ValueCursor.of(overflow(offset).read(file, visits));
    };
  }

  /** Values one after the other, each between two copies of its length. */
  private ValueCursor duplicates(int start, int end) {
    return new ValueCursor() {
      private int at = start;

      @Override
      public byte[] next() throws DamagedDatabaseException {
        if (at >= end) {
          return null;
        }
        int length = page.u16(at);
        if (length + 4 > end - at) {
          throw page.damaged("has values that reach beyond their place");
        }
        byte[] value = page.bytes(at + 2, length);
        at += length + 4;
        return value;
      }
    };
  }
}
