// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Runs the installed programs that the comparisons measure against. */
final class Peer {
  private static final int SECONDS = 60;

  private Peer() {}

  /** What a program left behind: both outputs, a char per byte, and its exit status. */
  record Output(String out, String err, int status) {}

  /**
   * Skips the test when {@code program} is not installed; fails it instead when the system property
   * {@code mcc.peers} is {@code required}.
   */
  static void require(String program) {
    for (String directory : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(directory, program))) {
        return;
      }
    }
    String message = program + " is not installed, nothing was compared";
    if ("required".equals(System.getProperty("mcc.peers"))) {
      Assertions.fail(message);
    }
    Assumptions.abort(message);
  }

  /** A program did not come to an end. */
  static final class TookTooLong extends IOException {
    private static final long serialVersionUID = 1;

    TookTooLong(List<String> command, int seconds) {
      super(command + " took more than " + seconds + " s");
    }
  }

  /** Runs a command in the C locale with {@code input} on its standard input. */
  static Output run(Path directory, String input, List<String> command)
      throws IOException, InterruptedException {
    return run(directory, input, command, SECONDS);
  }

  /** As above, with a limit of its own. */
  static Output run(Path directory, String input, List<String> command, int seconds)
      throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("peer");
    try {
      Path in = Files.write(scratch.resolve("in"), input.getBytes(StandardCharsets.ISO_8859_1));
      Path out = scratch.resolve("out");
      Path err = scratch.resolve("err");
      ProcessBuilder builder =
          new ProcessBuilder(new ArrayList<>(command))
              .directory(directory.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("LC_ALL", "C");
      builder.environment().remove("M4PATH");
      builder.environment().remove("POSIXLY_CORRECT");
      Process process = builder.start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new TookTooLong(command, seconds);
      }
      return new Output(latin1(out), latin1(err), process.exitValue());
    } finally {
      for (String name : List.of("in", "out", "err")) {
        Files.deleteIfExists(scratch.resolve(name));
      }
      Files.delete(scratch);
    }
  }

  private static String latin1(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
