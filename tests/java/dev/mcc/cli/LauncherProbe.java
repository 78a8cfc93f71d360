// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What {@link LauncherTest} puts into the jar in place of mcc: tells how it was started, repeats
 * its standard input, writes one line to standard error and exits with 7.
 */
final class LauncherProbe {
  static final int STATUS = 7;

  private LauncherProbe() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String arg : args) {
      out.println("arg=" + arg);
    }
    out.println("java=" + Runtime.version().feature());
    out.println("maxMemory=" + Runtime.getRuntime().maxMemory());
    out.println("cwd=" + System.getProperty("user.dir"));
    List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
    out.println(
        "archive=" + options.stream().anyMatch(o -> o.startsWith("-XX:SharedArchiveFile=")));
    out.write(System.in.readAllBytes());
    System.err.println("to standard error");
    System.exit(STATUS);
  }
}
