// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classic tree with a site's files laid over it, which m4 itself cannot do: a folder of links,
 * to be used as {@code _CF_DIR_}.
 */
final class OverlaidClassicTree {
  private final Path root;

  private OverlaidClassicTree(Path root) {
    this.root = root;
  }

  /** The classic tree itself. */
  static OverlaidClassicTree plain() {
    return new OverlaidClassicTree(PeerPrograms.CLASSIC_TREE);
  }

  /** Makes the copy in an empty folder. */
  static OverlaidClassicTree create(Path root, Path overlay) throws IOException {
    try (var entries = Files.list(PeerPrograms.CLASSIC_TREE)) {
      for (Path entry : entries.toList()) {
        Path folder = Files.createDirectory(root.resolve(entry.getFileName()));
        copy(entry, folder);
        Path site = overlay.resolve(entry.getFileName());
        if (Files.isDirectory(site)) {
          copy(site, folder);
        }
      }
    }
    return new OverlaidClassicTree(root);
  }

  private static void copy(Path from, Path folder) throws IOException {
    try (var files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(file.getFileName());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Its root. */
  Path root() {
    return root;
  }

  /** What the real m4 makes of a configuration. */
  String compile(PeerConfig config) throws IOException {
    return RealM4.run(root, List.of(root.resolve("m4/cf.m4"), config.file().toAbsolutePath()));
  }

  /** The same with what m4 said. */
  RealM4.Compiled compile(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    return RealM4.compile(root, absolute.getParent(), List.of(root.resolve("m4/cf.m4"), absolute));
  }
}
