// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a hash or btree database of Berkeley DB: hash versions 8 to 10 and btree versions 9 and 10
 * of the format, in either byte order, with or without checksums. Files that are encrypted,
 * compressed, or hold several databases are refused.
 */
public abstract sealed class BerkeleyDatabase implements Database
    permits HashDatabase, BtreeDatabase {
  /** How a file is organised; the names of sendmail's map classes. */
  public enum Format {
    /** Buckets of keys with similar hash values. */
    HASH,
    /** A tree of sorted keys. */
    BTREE
  }

  private final PageFile file;

  BerkeleyDatabase(PageFile file) {
    this.file = file;
  }

  /**
   * Opens a file.
   *
   * @throws DamagedDatabaseException when it is none of these formats
   * @throws IOException when it cannot be read
   */
  public static BerkeleyDatabase open(Path file) throws IOException {
    return open(Storage.of(file));
  }

  /**
   * Opens what is behind a channel, which from now on belongs to the database.
   *
   * @throws DamagedDatabaseException when it is none of this format
   * @throws IOException when it cannot be read
   */
  public static BerkeleyDatabase open(SeekableByteChannel channel) throws IOException {
    return open(Storage.of(channel));
  }

  /**
   * Opens what a file would hold.
   *
   * @throws DamagedDatabaseException when it is none of these formats
   */
  public static BerkeleyDatabase of(byte[] contents) throws IOException {
    return open(Storage.of(contents.clone()));
  }

  private static BerkeleyDatabase open(Storage storage) throws IOException {
    try {
      Meta meta = Meta.read(storage);
      PageFile file = new PageFile(storage, meta);
      return meta.type() == PageType.HASH_META
          ? HashDatabase.of(file, meta)
          : BtreeDatabase.of(file, meta);
    } catch (IOException bad) {
      storage.close();
      throw bad;
    }
  }

  /** How the file is organised. */
  public abstract Format format();

  /** The values of a key; none when the database does not have it. */
  abstract ValueCursor find(byte[] key) throws IOException;

  /** The pages of the file. */
  final PageFile file() {
    return file;
  }

  @Override
  public final Optional<String> get(String key) throws IOException {
    byte[] wanted = Bytes.ofKey(key);
    byte[] first = wanted == null ? null : find(wanted).next();
    return first == null ? Optional.empty() : Optional.of(Bytes.text(first));
  }

  @Override
  public final List<String> getAll(String key) throws IOException {
    byte[] wanted = Bytes.ofKey(key);
    return wanted == null ? List.of() : find(wanted).all();
  }

  @Override
  public final void close() throws IOException {
    file.close();
  }
}
