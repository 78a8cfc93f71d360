// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The pages of a Berkeley DB file, a few of which stay in memory. Safe for several threads: a page
 * is immutable, and at worst read twice.
 */
final class PageFile {
  private static final int CACHED_BYTES = 1 << 22;
  private static final int FEWEST_CACHED = 16;

  private final Storage storage;
  private final Meta meta;
  private final long pages;
  private final int headerSize;
  private final AtomicReferenceArray<Page> cache;

  PageFile(Storage storage, Meta meta) {
    this.storage = storage;
    this.meta = meta;
    this.pages = storage.size() / meta.pageSize();
    this.headerSize = meta.checksums() ? Checksum.HEADER_SIZE : Page.HEADER_SIZE;
    this.cache =
        new AtomicReferenceArray<>(Math.max(FEWEST_CACHED, CACHED_BYTES / meta.pageSize()));
  }

  /** Number of whole pages. */
  long count() {
    return pages;
  }

  /** Reads a page. */
  Page page(long number) throws IOException {
    int slot = (int) (number & cache.length() - 1);
    Page cached = cache.get(slot);
    if (cached != null && cached.number() == number) {
      return cached;
    }
    if (number < 1 || number >= pages) {
      throw new DamagedDatabaseException(
          "The database refers to its page " + number + ", but has only " + pages + " pages.");
    }
    byte[] contents = storage.read(number * meta.pageSize(), meta.pageSize());
    Page page = new Page(number, contents, meta.order(), headerSize);
    if (meta.checksums() && !Checksum.isRight(contents, meta.order())) {
      throw page.damaged("has a wrong checksum");
    }
    cache.set(slot, page);
    return page;
  }

  void close() throws IOException {
    storage.close();
  }
}
