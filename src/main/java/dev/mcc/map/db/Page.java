// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * One page of a Berkeley DB file. Items grow from its end downwards, their offsets stand in a table
 * behind the header. Immutable; every access is checked against the page's bounds.
 */
final class Page {
  /** Size of the header of a page without checksum. */
  static final int HEADER_SIZE = 26;

  private final long number;
  private final ByteBuffer bytes;
  private final int headerSize;
  private final PageType type;
  private final int entries;
  private final boolean sorted;

  Page(long number, byte[] contents, ByteOrder order, int headerSize)
      throws DamagedDatabaseException {
    this.number = number;
    this.bytes = ByteBuffer.wrap(contents).order(order);
    this.headerSize = headerSize;
    this.type = PageType.of(contents[25]);
    this.entries = u16(20);
    if (type != PageType.OVERFLOW && headerSize + 2L * entries > contents.length) {
      throw damaged("has more entries than it can hold");
    }
    this.sorted = type == PageType.HASH && BucketPage.isSorted(this);
  }

  long number() {
    return number;
  }

  PageType type() {
    return type;
  }

  /** Number of bytes. */
  int size() {
    return bytes.capacity();
  }

  /** True for a part of a hash bucket in which a key can be found by halves. */
  boolean isSorted() {
    return sorted;
  }

  /** Number of items. */
  int entries() {
    return entries;
  }

  /** Distance from the leaves of a btree, which have level 1. */
  int level() {
    return bytes.get(24) & 0xff;
  }

  /** Number of the page that follows in a chain; 0 at the end. */
  long next() {
    return Integer.toUnsignedLong(bytes.getInt(16));
  }

  /** Where item {@code index} begins. */
  int offset(int index) throws DamagedDatabaseException {
    if (index >= entries) {
      throw damaged("lacks an entry that must be there");
    }
    int offset = u16(headerSize + 2 * index);
    if (offset < headerSize + 2 * entries || offset >= bytes.capacity()) {
      throw damaged("has an entry outside of itself");
    }
    return offset;
  }

  /** Where item {@code index} of a bucket ends: it reaches to the one before it. */
  int endInBucket(int index) throws DamagedDatabaseException {
    int end = index == 0 ? bytes.capacity() : offset(index - 1);
    if (end <= offset(index)) {
      throw damaged("has entries that overlap");
    }
    return end;
  }

  int u8(int at) throws DamagedDatabaseException {
    check(at, 1);
    return bytes.get(at) & 0xff;
  }

  int u16(int at) throws DamagedDatabaseException {
    check(at, 2);
    return bytes.getShort(at) & 0xffff;
  }

  long u32(int at) throws DamagedDatabaseException {
    check(at, 4);
    return Integer.toUnsignedLong(bytes.getInt(at));
  }

  /** A copy of some bytes. */
  byte[] bytes(int at, int length) throws DamagedDatabaseException {
    check(at, length);
    return Arrays.copyOfRange(bytes.array(), at, at + length);
  }

  /** Compares some bytes with others as unsigned numbers, the shorter of two equal ones first. */
  int compare(int at, int length, byte[] other) throws DamagedDatabaseException {
    check(at, length);
    return Arrays.compareUnsigned(bytes.array(), at, at + length, other, 0, other.length);
  }

  /** As {@link #compare}, but of two keys that begin alike the longer one is first. */
  int compareLongerFirst(int at, int length, byte[] other) throws DamagedDatabaseException {
    check(at, length);
    return compareLongerFirst(at, length, other, 0, other.length);
  }

  /** The same for two keys of this page. */
  int compareLongerFirst(int at, int length, int otherAt, int otherLength)
      throws DamagedDatabaseException {
    check(at, length);
    check(otherAt, otherLength);
    return compareLongerFirst(at, length, bytes.array(), otherAt, otherLength);
  }

  private int compareLongerFirst(int at, int length, byte[] other, int otherAt, int otherLength) {
    int common = Math.min(length, otherLength);
    int order =
        Arrays.compareUnsigned(bytes.array(), at, at + common, other, otherAt, otherAt + common);
    return order != 0 ? order : Integer.compare(otherLength, length);
  }

  /** The data of an overflow page. */
  byte[] overflowData() throws DamagedDatabaseException {
    return bytes(headerSize, u16(22));
  }

  /** What to throw for this page; {@code what} follows "Page N of the database". */
  DamagedDatabaseException damaged(String what) {
    return new DamagedDatabaseException("Page " + number + " of the database " + what + ".");
  }

  private void check(int at, int length) throws DamagedDatabaseException {
    if (at < 0 || length < 0 || at > bytes.capacity() - length) {
      throw damaged("has an entry that reaches beyond its end");
    }
  }
}
