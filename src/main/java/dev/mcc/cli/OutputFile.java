// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Replaces a file as a whole: the new content is complete on disk before the old one goes. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Writes text of one character per byte; keeps the old file's permissions, follows a link to
   * where the file is.
   */
  static void replace(Path target, String text) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.exists(real) && !Files.isRegularFile(real)) {
      // A pipe or /dev/stdout is written, not replaced.
      if (Files.isDirectory(real)) {
        throw new IOException("Is a directory");
      }
      Files.write(real, text.getBytes(StandardCharsets.ISO_8859_1));
      return;
    }
    Path directory = real.getParent();
    Path temporary = Files.createTempFile(directory, "." + real.getFileName(), ".tmp");
    try {
      Files.write(temporary, text.getBytes(StandardCharsets.ISO_8859_1));
      Files.setPosixFilePermissions(
          temporary,
          Files.exists(real)
              ? Files.getPosixFilePermissions(real, LinkOption.NOFOLLOW_LINKS)
              : PosixFilePermissions.fromString("rw-r--r--"));
      try {
        Files.move(temporary, real, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, real, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
