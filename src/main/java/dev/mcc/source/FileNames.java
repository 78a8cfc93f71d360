// SPDX-License-Identifier: Apache-2.0
package dev.mcc.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Names of files as they stand in a text of one character per byte. */
public final class FileNames {
  private FileNames() {}

  /**
   * The path that a name means, its bytes read as UTF-8.
   *
   * @return empty when no file can have that name here: it holds a NUL, or characters that the
   *     system's locale does not have
   */
  public static Optional<Path> path(String name) {
    try {
      byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
      return Optional.of(Path.of(new String(bytes, StandardCharsets.UTF_8)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
