// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** A world without files. */
final class NoFiles implements FileAccess {
  private static final String MISSING = "No such file or directory";

  @Override
  public FileStatus status(String path) {
    return FileStatus.missing(MISSING);
  }

  @Override
  public byte[] read(String path) throws IOException {
    throw new IOException(MISSING);
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    throw new IOException(MISSING);
  }
}
