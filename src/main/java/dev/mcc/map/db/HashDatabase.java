// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.util.Optional;

/** A hash database. */
final class HashDatabase extends BerkeleyDatabase {
  private static final int SEVERAL = 0x02;
  private static final int MAX_BUCKET = 72;
  private static final int HIGH_MASK = 76;
  private static final int LOW_MASK = 80;
  private static final int PROBE = 92;
  private static final int SPARES = 96;
  private static final int SPARES_COUNT = 32;

  private final long maxBucket;
  private final int highMask;
  private final int lowMask;
  private final long[] spares = new long[SPARES_COUNT];

  /** Null when the file was written with one that is not known; then lookups read everything. */
  private final HashFunction function;

  private HashDatabase(PageFile file, Meta meta) {
    super(file);
    maxBucket = meta.u32(MAX_BUCKET);
    highMask = (int) meta.u32(HIGH_MASK);
    lowMask = (int) meta.u32(LOW_MASK);
    function = HashFunction.ofProbe((int) meta.u32(PROBE));
    for (int i = 0; i < SPARES_COUNT; i++) {
      spares[i] = meta.u32(SPARES + 4 * i);
    }
  }

  static HashDatabase of(PageFile file, Meta meta) throws DamagedDatabaseException {
    if ((meta.flags() & SEVERAL) != 0) {
      throw new DamagedDatabaseException("The file holds several databases.");
    }
    return new HashDatabase(file, meta);
  }

  @Override
  public Format format() {
    return Format.HASH;
  }

  @Override
  ValueCursor find(byte[] key) throws IOException {
    if (function == null) {
      return findInAll(Bytes.text(key));
    }
    int hash = function.hash(key);
    long bucket = Integer.toUnsignedLong(hash & highMask);
    if (bucket > maxBucket) {
      bucket = Integer.toUnsignedLong(hash & lowMask);
    }
    Visits visits = new Visits(file());
    BucketPage page = BucketPage.read(file(), pageOf(bucket), visits);
    while (true) {
      int pair = page.find(key);
      if (pair >= 0) {
        return page.values(pair, visits);
      }
      if (page.next() == 0) {
        return ValueCursor.NONE;
      }
      page = BucketPage.read(file(), page.next(), visits);
    }
  }

  private ValueCursor findInAll(String key) {
    Cursor all = entries();
    return () -> {
      for (Optional<Entry> entry = all.next(); entry.isPresent(); entry = all.next()) {
        if (entry.get().key().equals(key)) {
          return Bytes.ofKey(entry.get().value());
        }
      }
      return null;
    };
  }

  /**
   * Buckets come in groups that double their number; the pages of a group stand together, and the
   * table of spares says where.
   */
  private long pageOf(long bucket) {
    int group = Long.SIZE - Long.numberOfLeadingZeros(bucket);
    return bucket + spares[Math.min(group, SPARES_COUNT - 1)] & 0xffffffffL;
  }

  @Override
  public Cursor entries() {
    return new Cursor() {
      private final Visits visits = new Visits(file());
      private long bucket = -1;
      private BucketPage page;
      private int pair;
      private String key;
      private ValueCursor values = ValueCursor.NONE;

      @Override
      public Optional<Entry> next() throws IOException {
        byte[] value = values.next();
        while (value == null) {
          if (page != null && pair < page.pairs()) {
            key = Bytes.text(page.key(pair, visits));
            values = page.values(pair++, visits);
            value = values.next();
          } else if (page != null && page.next() != 0) {
            start(page.next());
          } else if (bucket < maxBucket) {
            start(pageOf(++bucket));
          } else {
            return Optional.empty();
          }
        }
        return Optional.of(new Entry(key, Bytes.text(value)));
      }

      private void start(long number) throws IOException {
        page = BucketPage.read(file(), number, visits);
        pair = 0;
      }
    };
  }
}
