// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

/** What a page of a Berkeley DB file is for. */
enum PageType {
  /** Part of a hash bucket, its keys in no order. */
  HASH_UNSORTED(2),
  /** Inner page of a btree. */
  BTREE_INNER(3),
  /** Inner page of a tree of record numbers. */
  RECORD_INNER(4),
  /** Leaf with pairs. */
  BTREE_LEAF(5),
  /** Leaf with values in the order they came in. */
  RECORD_LEAF(6),
  /** Part of an item that is too big for its page. */
  OVERFLOW(7),
  /** First page of a hash database. */
  HASH_META(8),
  /** First page of a btree database. */
  BTREE_META(9),
  /** Leaf with the sorted values of one key. */
  DUPLICATE_LEAF(12),
  /** Part of a hash bucket, its keys sorted. */
  HASH(13),
  /** Anything else: not in use, or of no concern here. */
  OTHER(-1);

  private static final PageType[] ALL = values();

  private final int number;

  PageType(int number) {
    this.number = number;
  }

  /** The type that a page's header names. */
  static PageType of(int number) {
    for (PageType type : ALL) {
      if (type.number == number) {
        return type;
      }
    }
    return OTHER;
  }

  /** True for both kinds of pages in a hash bucket. */
  boolean isBucket() {
    return this == HASH || this == HASH_UNSORTED;
  }
}
