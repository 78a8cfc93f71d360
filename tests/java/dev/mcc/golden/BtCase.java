// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A golden case of address test mode: a folder {@code tests/golden/bt/<topic>/<case>} with {@code
 * input.cf}, {@code commands}, optionally {@code args} (options, one a line), and what the real
 * program answers: {@code expected.out} and {@code expected.status}.
 *
 * @param folder the case's folder
 * @param job what is run
 */
public record BtCase(Path folder, BtJob job) {
  /** All cases, and the file tree that they run in. */
  public static final Path CASES =
      Path.of(System.getProperty("mcc.basedir", "")).resolve(Path.of("tests", "golden", "bt"));

  /**
   * What stands for the root folder of the machine in all cases: hosts, users, service switch, map
   * sources. See the file README.md in it.
   */
  public static final Path ENVIRONMENT = CASES.resolve("environment");

  public BtCase {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(job);
  }

  /** All cases, by name; never empty. */
  public static List<BtCase> all() throws IOException {
    List<Path> folders;
    try (Stream<Path> files = Files.walk(CASES)) {
      folders =
          files.filter(file -> file.endsWith("input.cf")).map(Path::getParent).sorted().toList();
    }
    if (folders.isEmpty()) {
      throw new IOException("no cases in " + CASES.toAbsolutePath());
    }
    List<BtCase> cases = new java.util.ArrayList<>();
    for (Path folder : folders) {
      cases.add(new BtCase(folder, read(folder)));
    }
    return cases;
  }

  private static BtJob read(Path folder) throws IOException {
    Path args = folder.resolve("args");
    return new BtJob(
        CASES.relativize(folder).toString(),
        Files.readString(folder.resolve("input.cf"), ISO_8859_1),
        Files.exists(args) ? Files.readAllLines(args, ISO_8859_1) : List.of(),
        Files.readString(folder.resolve("commands"), ISO_8859_1));
  }

  /** Whether an answer was recorded. */
  public boolean recorded() {
    return Files.exists(folder.resolve("expected.out"));
  }

  /** The recorded answer of the real program. */
  public BtRun expected() throws IOException {
    return new BtRun(
        Files.readString(folder.resolve("expected.out"), ISO_8859_1),
        Integer.parseInt(Files.readString(folder.resolve("expected.status")).strip()));
  }

  /** Records an answer. */
  public void record(BtRun run) throws IOException {
    Files.writeString(folder.resolve("expected.out"), run.out(), ISO_8859_1);
    Files.writeString(folder.resolve("expected.status"), run.status() + "\n");
  }
}
