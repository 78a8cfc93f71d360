// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The classic configuration tree, and what the real m4 says about files compiled with it. */
final class ClassicTree {
  private static final Path ROOT = PeerPrograms.CLASSIC_TREE;
  private static final long SECONDS = 20;

  private ClassicTree() {}

  /**
   * What the real m4 said: its error stream and exit status; null status when it had to be stopped.
   */
  record Said(String errors, Integer status) {}

  /** All configurations of the tree, sorted. */
  static List<Path> configurations() throws IOException {
    return files(".mc");
  }

  /** All files of the tree with that ending, sorted. */
  static List<Path> files(String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
    }
  }

  /** Runs m4 on the tree's core file and {@code main}. */
  static Said compile(Path main) throws IOException, InterruptedException {
    return run(List.of("m4", "-D_CF_DIR_=" + ROOT + "/", ROOT + "/m4/cf.m4", main.toString()));
  }

  /** The names of the macros that are defined behind the tree's core file. */
  static Set<String> macros(Path folder) throws IOException, InterruptedException {
    Path dump = folder.resolve("dump.m4");
    Files.writeString(dump, "dumpdef\n", StandardCharsets.ISO_8859_1);
    Set<String> names = new HashSet<>();
    for (String line : compile(dump).errors().split("\n")) {
      int colon = line.indexOf(":\t");
      if (colon > 0) {
        names.add(line.substring(0, colon));
      }
    }
    return names;
  }

  static SourceFile read(Path file) throws IOException {
    return SourceFile.of(file.toString(), Files.readAllBytes(file));
  }

  private static Said run(List<String> command) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("m4", ".err");
    try {
      Process process =
          new ProcessBuilder(new ArrayList<>(command))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(errors.toFile())
              .start();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      String said = Files.readString(errors, StandardCharsets.ISO_8859_1);
      return new Said(said, ended ? process.exitValue() : null);
    } finally {
      Files.delete(errors);
    }
  }
}
