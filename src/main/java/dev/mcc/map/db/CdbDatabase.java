// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a constant database (CDB): 256 places and sizes of hash tables, then the pairs, then the
 * tables. All numbers are unsigned, of four bytes, least significant byte first.
 */
public final class CdbDatabase implements Database {
  private static final int TABLES = 256;
  private static final int HEADER_SIZE = TABLES * 8;
  private static final int SLOT_SIZE = 8;
  private static final int PAIR_HEADER = 8;

  private final Storage storage;
  private final int[] header;

  private CdbDatabase(Storage storage, int[] header) {
    this.storage = storage;
    this.header = header;
  }

  /**
   * Opens a file.
   *
   * @throws DamagedDatabaseException when it is none of this format
   * @throws IOException when it cannot be read
   */
  public static CdbDatabase open(Path file) throws IOException {
    return open(Storage.of(file));
  }

  /**
   * Opens what is behind a channel, which from now on belongs to the database.
   *
   * @throws DamagedDatabaseException when it is none of this format
   * @throws IOException when it cannot be read
   */
  public static CdbDatabase open(SeekableByteChannel channel) throws IOException {
    return open(Storage.of(channel));
  }

  /**
   * Opens what a file would hold.
   *
   * @throws DamagedDatabaseException when it is none of this format
   */
  public static CdbDatabase of(byte[] contents) throws IOException {
    return open(Storage.of(contents.clone()));
  }

  private static CdbDatabase open(Storage storage) throws IOException {
    try {
      if (storage.size() < HEADER_SIZE) {
        throw new DamagedDatabaseException(
            "The file is too short for a constant database, whose header alone has "
                + HEADER_SIZE
                + " bytes.");
      }
      int[] header = new int[TABLES * 2];
      little(storage.read(0, HEADER_SIZE)).asIntBuffer().get(header);
      for (int table = 0; table < TABLES; table++) {
        long place = Integer.toUnsignedLong(header[2 * table]);
        long slots = Integer.toUnsignedLong(header[2 * table + 1]);
        if (slots > 0 && (place < HEADER_SIZE || place + slots * SLOT_SIZE > storage.size())) {
          throw new DamagedDatabaseException(
              "The file is no constant database: its hash table "
                  + table
                  + " would lie outside of it.");
        }
      }
      return new CdbDatabase(storage, header);
    } catch (IOException bad) {
      storage.close();
      throw bad;
    }
  }

  @Override
  public Optional<String> get(String key) throws IOException {
    return find(key, true).stream().findFirst();
  }

  @Override
  public List<String> getAll(String key) throws IOException {
    return find(key, false);
  }

  private List<String> find(String key, boolean onlyFirst) throws IOException {
    List<String> found = new ArrayList<>();
    byte[] wanted = Bytes.ofKey(key);
    if (wanted == null) {
      return found;
    }
    int hash = hash(wanted);
    int table = hash & TABLES - 1;
    long place = Integer.toUnsignedLong(header[2 * table]);
    long slots = Integer.toUnsignedLong(header[2 * table + 1]);
    long slot = slots == 0 ? 0 : (hash >>> 8) % slots;
    for (long tried = 0; tried < slots; tried++) {
      ByteBuffer entry = little(storage.read(place + slot * SLOT_SIZE, SLOT_SIZE));
      int entryHash = entry.getInt();
      long pair = Integer.toUnsignedLong(entry.getInt());
      if (pair == 0) {
        break;
      }
      if (entryHash == hash) {
        String value = valueAt(pair, wanted);
        if (value != null) {
          found.add(value);
          if (onlyFirst) {
            break;
          }
        }
      }
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return found;
  }

  /** The value of the pair at a place; null when its key is not the wanted one. */
  private String valueAt(long place, byte[] wanted) throws IOException {
    ByteBuffer lengths = little(storage.read(place, PAIR_HEADER));
    long keyLength = Integer.toUnsignedLong(lengths.getInt());
    long valueLength = Integer.toUnsignedLong(lengths.getInt());
    if (keyLength != wanted.length) {
      return null;
    }
    byte[] key = bytes(place + PAIR_HEADER, keyLength);
    return Arrays.equals(key, wanted)
        ? Bytes.text(bytes(place + PAIR_HEADER + keyLength, valueLength))
        : null;
  }

  @Override
  public Cursor entries() {
    // The first table begins where the pairs end, whether or not it has slots.
    long end = Math.min(Integer.toUnsignedLong(header[0]), storage.size());
    return new Cursor() {
      private long place = HEADER_SIZE;

      @Override
      public Optional<Entry> next() throws IOException {
        if (place >= end) {
          return Optional.empty();
        }
        ByteBuffer lengths = little(storage.read(place, PAIR_HEADER));
        long keyLength = Integer.toUnsignedLong(lengths.getInt());
        long valueLength = Integer.toUnsignedLong(lengths.getInt());
        long start = place + PAIR_HEADER;
        if (start + keyLength + valueLength > end) {
          throw new DamagedDatabaseException(
              "The pair at byte " + place + " of the database reaches into its hash tables.");
        }
        String key = Bytes.text(bytes(start, keyLength));
        String value = Bytes.text(bytes(start + keyLength, valueLength));
        place = start + keyLength + valueLength;
        return Optional.of(new Entry(key, value));
      }
    };
  }

  @Override
  public void close() throws IOException {
    storage.close();
  }

  private byte[] bytes(long place, long length) throws IOException {
    return storage.read(place, Bytes.checkLength(length));
  }

  private static int hash(byte[] key) {
    int hash = 5381;
    for (byte b : key) {
      hash = hash * 33 ^ (b & 0xff);
    }
    return hash;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
