// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.Arrays;

/** Finds the way from the root of a btree to its leaves. */
final class BtreePages {
  private static final int ON_PAGE = 1;
  private static final int OVERFLOW = 3;
  private static final int ITEM_HEADER = 12;

  private final PageFile file;

  BtreePages(PageFile file) {
    this.file = file;
  }

  /** The first leaf below a page. */
  Page firstLeaf(long root, Visits visits) throws IOException {
    Page page = visited(root, visits);
    while (isInner(page)) {
      page = child(page, 0, visits);
    }
    return page;
  }

  /** The leaf below a page where a key has its place. */
  Page leafOf(long root, byte[] key, Visits visits) throws IOException {
    Page page = visited(root, visits);
    while (isInner(page)) {
      // The key of the first entry is not looked at: it stands for everything that is less.
      int low = 0;
      int high = page.entries();
      while (high - low > 1) {
        int middle = (low + high) >>> 1;
        if (compare(page, middle, key) <= 0) {
          low = middle;
        } else {
          high = middle;
        }
      }
      page = child(page, low, visits);
    }
    return page;
  }

  private Page visited(long number, Visits visits) throws IOException {
    visits.add();
    return file.page(number);
  }

  private Page child(Page page, int index, Visits visits) throws IOException {
    int offset = page.offset(index);
    long number = page.u32(page.type() == PageType.RECORD_INNER ? offset : offset + 4);
    Page child = visited(number, visits);
    if (child.level() >= page.level()) {
      throw page.damaged("is not above the page that it leads to");
    }
    return child;
  }

  private int compare(Page page, int index, byte[] key) throws IOException {
    int offset = page.offset(index);
    return switch (page.u8(offset + 2)) {
      case ON_PAGE -> page.compare(offset + ITEM_HEADER, page.u16(offset), key);
      case OVERFLOW ->
          Arrays.compareUnsigned(
              OverflowItem.at(page, offset + ITEM_HEADER).read(file, new Visits(file)), key);
      default -> throw page.damaged("has an entry of an unknown kind");
    };
  }

  private static boolean isInner(Page page) {
    return page.type() == PageType.BTREE_INNER || page.type() == PageType.RECORD_INNER;
  }
}
