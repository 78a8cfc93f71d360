// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.source.FileNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tree on disk: a classic one, with {@code m4/proto.m4}, or one of mcc's own kind, with {@code
 * cf-templates/}.
 */
public final class DirectoryTree extends CachingTree {
  private final Path directory;
  private final String root;

  /** The tree in a directory, which is named as the user wrote it. */
  public DirectoryTree(String directory) {
    this.directory = Path.of(directory);
    this.root = directory.endsWith("/") ? directory : directory + "/";
  }

  /** True when a directory looks like a tree: it has {@code m4/cf.m4}. */
  public static boolean isTree(Path directory) {
    return Files.isRegularFile(directory.resolve("m4/cf.m4"));
  }

  @Override
  public String root() {
    return root;
  }

  /** Where it lies. */
  public Path directory() {
    return directory;
  }

  @Override
  byte[] read(String path) {
    Path file = FileNames.path(path).map(directory::resolve).orElse(null);
    try {
      return file != null && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> names(String folder) {
    return names(directory, folder);
  }

  static List<String> names(Path directory, String folder) {
    Path place = directory.resolve(folder);
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".m4"))
          .map(name -> name.substring(0, name.length() - ".m4".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
