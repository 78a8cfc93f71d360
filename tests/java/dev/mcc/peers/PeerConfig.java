// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.mcc.source.SourceFile;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A configuration that the comparisons use.
 *
 * @param name the folder's name below {@code tests/peers/configs}
 * @param file its {@code .mc} file
 */
record PeerConfig(String name, Path file) {
  /** Map sources, class files and hosts file of the box that all configurations are run in. */
  static final Path MAPS = Path.of("tests/peers/maps");

  /** A site's own m4 files, beside the tree. */
  static final Path OVERLAY = Path.of("tests/peers/overlay");

  private static final Path EXAMPLES = Path.of("examples");
  private static final Path FOLDER = Path.of("tests/peers/configs");

  /** Those of the tests and the examples of the documentation, by name; never empty. */
  static List<PeerConfig> all() throws IOException {
    List<PeerConfig> configs = new ArrayList<>();
    try (var files = Files.walk(FOLDER, 2)) {
      files
          .filter(file -> file.toString().endsWith(".mc"))
          .sorted()
          .map(file -> new PeerConfig(file.getParent().getFileName().toString(), file))
          .forEach(configs::add);
    }
    try (var files = Files.list(EXAMPLES)) {
      files
          .filter(file -> file.toString().endsWith(".mc"))
          .sorted()
          .map(file -> new PeerConfig("example " + file.getFileName(), file))
          .forEach(configs::add);
    }
    if (configs.isEmpty()) {
      throw new IOException("no configurations in " + FOLDER.toAbsolutePath());
    }
    return configs;
  }

  /** What mcc makes of it, with the site's files. */
  String compile(Tree bundled) throws IOException {
    CompileRequest plain =
        CompileRequest.of(
            SourceFile.of(file.toString(), Files.readAllBytes(file)),
            file.toAbsolutePath().getParent(),
            bundled);
    CompileResult result =
        new Compiler()
            .compile(
                new CompileRequest(
                    plain.main(),
                    plain.neighbourhood(),
                    bundled,
                    List.of(PeerConfig.OVERLAY),
                    Map.of(),
                    false,
                    plain.target(),
                    null,
                    List.of(),
                    false,
                    plain.limits()));
    assertNotNull(result.output(), () -> name + ": " + result.diagnostics());
    return result.output().text();
  }

  @Override
  public String toString() {
    return name;
  }
}
