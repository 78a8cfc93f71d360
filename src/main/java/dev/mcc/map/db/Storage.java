// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a database, read by their place. Safe for several threads. */
interface Storage extends Closeable {
  /** Number of bytes, as found when it was opened. */
  long size();

  /**
   * Reads exactly {@code length} bytes.
   *
   * @throws DamagedDatabaseException when the storage ends before them
   */
  byte[] read(long position, int length) throws IOException;

  /** The bytes of a file, which stays open. */
  static Storage of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new OpenFile(channel, channel.size());
    } catch (IOException failed) {
      channel.close();
      throw failed;
    }
  }

  /** The bytes behind a channel, which from now on belongs to the storage. */
  static Storage of(SeekableByteChannel channel) throws IOException {
    try {
      return channel instanceof FileChannel file
          ? new OpenFile(file, file.size())
          : new OpenChannel(channel, channel.size());
    } catch (IOException failed) {
      channel.close();
      throw failed;
    }
  }

  /** Bytes in memory; they must not change any more. */
  static Storage of(byte[] bytes) {
    return new InMemory(bytes);
  }

  /** Says whether there are bytes for a read, before memory is taken for them. */
  private static void check(Storage storage, long position, int length)
      throws DamagedDatabaseException {
    if (position < 0 || length < 0 || position > storage.size() - length) {
      throw new DamagedDatabaseException(
          "The database ends at byte " + storage.size() + " but refers to what lies behind it.");
    }
  }

  /** A file. */
  record OpenFile(FileChannel channel, long size) implements Storage {
    @Override
    public byte[] read(long position, int length) throws IOException {
      check(this, position, length);
      ByteBuffer buffer = ByteBuffer.allocate(length);
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, position + buffer.position()) < 0) {
          throw new DamagedDatabaseException("The database became shorter while it was read.");
        }
      }
      return buffer.array();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** A channel with one position for all, so that one thread at a time reads. */
  record OpenChannel(SeekableByteChannel channel, long size) implements Storage {
    @Override
    public byte[] read(long position, int length) throws IOException {
      check(this, position, length);
      ByteBuffer buffer = ByteBuffer.allocate(length);
      synchronized (channel) {
        channel.position(position);
        while (buffer.hasRemaining()) {
          if (channel.read(buffer) < 0) {
            throw new DamagedDatabaseException("The database became shorter while it was read.");
          }
        }
      }
      return buffer.array();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** An array. */
  record InMemory(byte[] bytes) implements Storage {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] read(long position, int length) throws IOException {
      check(this, position, length);
      byte[] result = new byte[length];
      System.arraycopy(bytes, (int) position, result, 0, length);
      return result;
    }

    @Override
    public void close() {
      // Nothing to give back.
    }
  }
}
