// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.Optional;

/** A btree database. */
final class BtreeDatabase extends BerkeleyDatabase {
  private static final int RECORD_NUMBERS = 0x02;
  private static final int SEVERAL = 0x20;
  private static final int COMPRESSED = 0x80;
  private static final int ROOT = 88;

  private final long root;
  private final BtreePages pages;

  private BtreeDatabase(PageFile file, long root) {
    super(file);
    this.root = root;
    this.pages = new BtreePages(file);
  }

  static BtreeDatabase of(PageFile file, Meta meta) throws DamagedDatabaseException {
    if ((meta.flags() & RECORD_NUMBERS) != 0) {
      throw new DamagedDatabaseException(
          "The file is a Berkeley DB database, but neither hash nor btree.");
    }
    if ((meta.flags() & SEVERAL) != 0) {
      throw new DamagedDatabaseException("The file holds several databases.");
    }
    if ((meta.flags() & COMPRESSED) != 0) {
      throw new DamagedDatabaseException("The database is compressed.");
    }
    return new BtreeDatabase(file, meta.u32(ROOT));
  }

  @Override
  public Format format() {
    return Format.BTREE;
  }

  @Override
  ValueCursor find(byte[] key) throws IOException {
    Leaf leaf = leaf(pages.leafOf(root, key, new Visits(file())));
    int low = 0;
    int high = pairs(leaf);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (leaf.compare(2 * middle, key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int first = low;
    return new ValueCursor() {
      private final Visits visits = new Visits(file());
      private ValueCursor values = ValueCursor.NONE;
      private int pair = first;

      @Override
      public byte[] next() throws IOException {
        byte[] value = values.next();
        while (value == null) {
          if (pair == pairs(leaf) || leaf.compare(2 * pair, key) != 0) {
            return null;
          }
          int at = 2 * pair++ + 1;
          if (!leaf.isDeleted(at)) {
            values = leaf.values(at, visits);
            value = values.next();
          }
        }
        return value;
      }
    };
  }

  @Override
  public Cursor entries() {
    return new Cursor() {
      private final Visits visits = new Visits(file());
      private Leaf leaf;
      private int pair;
      private int keyOffset;
      private String key;
      private ValueCursor values = ValueCursor.NONE;

      @Override
      public Optional<Entry> next() throws IOException {
        byte[] value = values.next();
        while (value == null) {
          if (leaf == null) {
            start(pages.firstLeaf(root, visits));
          } else if (pair == pairs(leaf)) {
            long next = leaf.page().next();
            if (next == 0) {
              return Optional.empty();
            }
            visits.add();
            start(file().page(next));
          } else {
            values = pair(pair++);
            value = values.next();
          }
        }
        return Optional.of(new Entry(key, Bytes.text(value)));
      }

      private void start(Page page) throws DamagedDatabaseException {
        leaf = leaf(page);
        pair = 0;
        keyOffset = -1;
      }

      private ValueCursor pair(int index) throws IOException {
        if (leaf.isDeleted(2 * index + 1)) {
          return ValueCursor.NONE;
        }
        // Pairs with the same key share it.
        int offset = leaf.page().offset(2 * index);
        if (offset != keyOffset) {
          keyOffset = offset;
          key = Bytes.text(leaf.read(2 * index, visits));
        }
        return leaf.values(2 * index + 1, visits);
      }
    };
  }

  private Leaf leaf(Page page) throws DamagedDatabaseException {
    if (page.type() != PageType.BTREE_LEAF) {
      throw page.damaged("should be a leaf of the tree and is not");
    }
    return new Leaf(file(), page);
  }

  private static int pairs(Leaf leaf) throws DamagedDatabaseException {
    int items = leaf.page().entries();
    if (items % 2 != 0) {
      throw leaf.page().damaged("has a key without value");
    }
    return items / 2;
  }
}
