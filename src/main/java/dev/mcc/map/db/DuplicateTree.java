// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;

/** The values of one key when they are so many that they have a tree of their own. */
final class DuplicateTree implements ValueCursor {
  private final PageFile file;
  private final long root;
  private final Visits visits;
  private Leaf leaf;
  private int index;

  DuplicateTree(PageFile file, long root, Visits visits) {
    this.file = file;
    this.root = root;
    this.visits = visits;
  }

  @Override
  public byte[] next() throws IOException {
    if (leaf == null) {
      leaf = leaf(new BtreePages(file).firstLeaf(root, visits));
    }
    while (true) {
      while (index < leaf.page().entries()) {
        int at = index++;
        if (!leaf.isDeleted(at)) {
          return leaf.read(at, visits);
        }
      }
      long next = leaf.page().next();
      if (next == 0) {
        return null;
      }
      visits.add();
      leaf = leaf(file.page(next));
      index = 0;
    }
  }

  private Leaf leaf(Page page) throws DamagedDatabaseException {
    if (page.type() != PageType.DUPLICATE_LEAF && page.type() != PageType.RECORD_LEAF) {
      throw page.damaged("should hold the values of one key and does not");
    }
    return new Leaf(file, page);
  }
}
