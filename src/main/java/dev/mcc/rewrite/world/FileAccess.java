// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** The files that a configuration may see, by the absolute names that it uses. */
public interface FileAccess {
  /** No files at all. */
  FileAccess NONE = new NoFiles();

  /** What is known of a path; never null. */
  FileStatus status(String path);

  /**
   * The whole content.
   *
   * @throws IOException with the system's words as message ("No such file or directory")
   */
  byte[] read(String path) throws IOException;

  /**
   * Opens a file for reading at any place.
   *
   * @throws IOException with the system's words as message
   */
  SeekableByteChannel open(String path) throws IOException;
}
