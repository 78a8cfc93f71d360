// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.FileStatus;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Files of the disk by the absolute names that a configuration uses, below a directory that stands
 * for {@code /}.
 */
final class DiskFiles implements FileAccess {
  private static final String NOT_FOUND = "No such file or directory";

  private final Path root;

  /** Files below a directory; {@code /} for the machine's own. */
  DiskFiles(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Names are bytes in a configuration; the file system's encoding is Java's. */
  private Path path(String name) throws IOException {
    try {
      String decoded =
          new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      String relative = decoded;
      while (relative.startsWith("/")) {
        relative = relative.substring(1);
      }
      Path path = root.resolve(relative).normalize();
      if (!path.startsWith(root)) {
        throw new IOException(NOT_FOUND);
      }
      return path;
    } catch (InvalidPathException e) {
      throw new IOException(NOT_FOUND, e);
    }
  }

  @Override
  public FileStatus status(String name) {
    try {
      Map<String, Object> found = Files.readAttributes(path(name), "unix:*");
      int mode = (Integer) found.get("mode");
      return new FileStatus(
          null,
          (Boolean) found.get("isRegularFile"),
          (Boolean) found.get("isDirectory"),
          mode & 07777,
          (Integer) found.get("uid"),
          (Long) found.get("size"));
    } catch (IOException e) {
      return FileStatus.missing(words(e));
    }
  }

  @Override
  public byte[] read(String name) throws IOException {
    try {
      return Files.readAllBytes(path(name));
    } catch (IOException e) {
      throw new IOException(words(e), e);
    }
  }

  @Override
  public SeekableByteChannel open(String name) throws IOException {
    try {
      return Files.newByteChannel(path(name));
    } catch (IOException e) {
      throw new IOException(words(e), e);
    }
  }

  /** What the system says for an error. */
  static String words(IOException e) {
    if (e instanceof NoSuchFileException) {
      return NOT_FOUND;
    }
    if (e instanceof AccessDeniedException) {
      return "Permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "Not a directory";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return e.getMessage();
  }
}
