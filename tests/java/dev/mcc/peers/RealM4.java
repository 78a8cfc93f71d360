// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the real m4 as admins run it on a template tree. */
final class RealM4 {
  private RealM4() {}

  /**
   * What m4 printed.
   *
   * @param output standard output, byte for character
   * @param errors standard error
   */
  record Compiled(String output, String errors) {
    /** Whether the tree reported an error: m4 itself ends well all the same. */
    boolean refused() {
      return errors.contains("*** ERROR") || errors.contains("***ERROR");
    }

    /**
     * Whether another tree agrees by refusing or compiling: it has to refuse what is called an
     * error here, and may refuse what is only complained about in other words.
     *
     * @param refuses what the other does
     */
    boolean agrees(boolean refuses) {
      return refuses ? !errors.isBlank() : !refused();
    }
  }

  /**
   * Standard output of {@code m4 -D_CF_DIR_=TREE/ FILES...}, byte for character.
   *
   * @throws IOException also when m4 says nothing at all
   */
  static String run(Path tree, List<Path> files) throws IOException {
    String output = compile(tree, tree, files).output();
    if (output.isBlank()) {
      throw new IOException("m4 printed nothing for " + files);
    }
    return output;
  }

  /**
   * Runs {@code m4 -D_CF_DIR_=TREE/ FILES...}.
   *
   * @param directory where files that are named without a path lie
   */
  static Compiled compile(Path tree, Path directory, List<Path> files) throws IOException {
    List<String> command = new ArrayList<>(List.of("m4", "-D_CF_DIR_=" + tree + "/"));
    files.forEach(file -> command.add(file.toString()));
    Path errors = Files.createTempFile("m4", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectError(errors.toFile())
              .start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
      return new Compiled(output, Files.readString(errors, ISO_8859_1));
    } finally {
      Files.delete(errors);
    }
  }

  /** The text without the line that names builder and time. */
  static String withoutStamp(String cf) {
    return cf.replaceAll("(?m)^##### built by .*\n", "");
  }
}
