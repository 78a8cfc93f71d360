// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the real m4 as admins run it on a template tree. */
final class RealM4 {
  private RealM4() {}

  /**
   * Standard output of {@code m4 -D_CF_DIR_=TREE/ FILES...}, byte for character.
   *
   * @throws IOException also when m4 says nothing at all
   */
  static String run(Path tree, List<Path> files) throws IOException {
    List<String> command = new ArrayList<>(List.of("m4", "-D_CF_DIR_=" + tree + "/"));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .directory(tree.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
    if (output.isBlank()) {
      throw new IOException("m4 printed nothing for " + files);
    }
    return output;
  }

  /** The text without the line that names builder and time. */
  static String withoutStamp(String cf) {
    return cf.replaceAll("(?m)^##### built by .*\n", "");
  }
}
