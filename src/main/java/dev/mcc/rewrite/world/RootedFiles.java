// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * The files below a folder that stands for the root folder. Links are followed as if the folder
 * were the root, so that nothing outside of it is ever reached: an absolute link starts at the
 * folder again, and {@code ..} does not leave it.
 */
public final class RootedFiles implements FileAccess {
  private static final int MOST_LINKS = 40;
  private static final long LARGEST_READ = 1L << 30;

  private final Path root;
  private final boolean owned;

  private RootedFiles(Path root, boolean owned) {
    this.root = root;
    this.owned = owned;
  }

  /**
   * The files of a tree that only stands for a machine's: who owns them here, and who may write to
   * them, says nothing about that machine, so all seem to be the superuser's and well protected.
   */
  public static RootedFiles below(Path root) {
    return new RootedFiles(root.toAbsolutePath().normalize(), false);
  }

  /** The files of this machine with their true owners and modes. */
  public static RootedFiles live() {
    return ofMachine(Path.of("/"));
  }

  /** The files of a machine whose root folder is here, with their true owners and modes. */
  public static RootedFiles ofMachine(Path root) {
    return new RootedFiles(root.toAbsolutePath().normalize(), true);
  }

  @Override
  public FileStatus status(String path) {
    try {
      return status(resolve(path));
    } catch (IOException failed) {
      return FileStatus.missing(failed.getMessage());
    }
  }

  private FileStatus status(Path file) throws IOException {
    try {
      BasicFileAttributes basic =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      int mode = basic.isDirectory() ? 0755 : 0644;
      int owner = 0;
      if (owned && file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
        Map<String, Object> unix =
            Files.readAttributes(file, "unix:mode,uid", LinkOption.NOFOLLOW_LINKS);
        mode = (Integer) unix.get("mode") & 07777;
        owner = (Integer) unix.get("uid");
      }
      return new FileStatus(
          null,
          basic.isRegularFile(),
          basic.isDirectory(),
          mode,
          owner,
          basic.size(),
          basic.lastModifiedTime().toMillis());
    } catch (IOException failed) {
      throw worded(failed);
    }
  }

  @Override
  public byte[] read(String path) throws IOException {
    try (SeekableByteChannel channel = open(path);
        InputStream in = Channels.newInputStream(channel)) {
      if (channel.size() > LARGEST_READ) {
        throw new IOException("File too large");
      }
      return in.readAllBytes();
    } catch (OutOfMemoryError tooLarge) {
      throw new IOException("Cannot allocate memory", tooLarge);
    }
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    Path file = resolve(path);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("Is a directory");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("Regular files only");
    }
    try {
      return Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException failed) {
      throw worded(failed);
    }
  }

  private Path resolve(String path) throws IOException {
    try {
      return resolveNames(path);
    } catch (InvalidPathException impossible) {
      throw new IOException("No such file or directory", impossible);
    }
  }

  private Path resolveNames(String path) throws IOException {
    Deque<String> names = new ArrayDeque<>(Arrays.asList(path.split("/")));
    Path current = root;
    int links = 0;
    while (!names.isEmpty()) {
      String name = names.pop();
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      if (name.equals("..")) {
        current = current.equals(root) ? root : current.getParent();
        continue;
      }
      Path next = current.resolve(name);
      if (Files.isSymbolicLink(next)) {
        if (++links > MOST_LINKS) {
          throw new IOException("Too many levels of symbolic links");
        }
        String target = Files.readSymbolicLink(next).toString();
        String[] parts = target.split("/");
        for (int i = parts.length - 1; i >= 0; i--) {
          names.push(parts[i]);
        }
        current = target.startsWith("/") ? root : current;
      } else if (Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS) || names.isEmpty()) {
        current = next;
      } else {
        boolean there = Files.exists(next, LinkOption.NOFOLLOW_LINKS);
        throw new IOException(there ? "Not a directory" : "No such file or directory");
      }
    }
    return current;
  }

  private static IOException worded(IOException failed) {
    String words = "Input/output error";
    if (failed instanceof NoSuchFileException) {
      words = "No such file or directory";
    } else if (failed instanceof AccessDeniedException) {
      words = "Permission denied";
    }
    return new IOException(words, failed);
  }
}
