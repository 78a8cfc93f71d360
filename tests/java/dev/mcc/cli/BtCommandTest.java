// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of {@code mcc bt}; what it answers is in the golden cases. */
class BtCommandTest {
  private static final String CF =
      """
      V10/Berkeley
      O DontProbeInterfaces=True
      O OperatorChars=.:%@!^/[]+
      Mlocal, P=/bin/true, F=lsD, A=true $u
      Scheck
      R$* $| $*	$: $2 and $1
      """;

  @TempDir Path folder;

  private record Result(int status, String out, String err) {}

  private static Result mcc(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1)),
            new PrintStream(out, true, StandardCharsets.ISO_8859_1),
            new PrintStream(err, true, StandardCharsets.ISO_8859_1));
    return new Result(
        status,
        out.toString(StandardCharsets.ISO_8859_1),
        err.toString(StandardCharsets.ISO_8859_1));
  }

  private String cf() throws IOException {
    return Files.writeString(folder.resolve("test.cf"), CF).toString();
  }

  @Test
  void commandsComeFromTheInputOrTheCommandLine() throws IOException {
    Result piped = mcc("check a\n", "bt", "-C", cf());
    Result given = mcc("", "bt", "-C", cf(), "check a");
    assertTrue(piped.out().endsWith("check            returns: a\n> "), piped::out);
    assertTrue(given.out().endsWith("check            returns: a\n"), given::out);
    assertEquals(0, piped.status());
  }

  @Test
  void separatorIsAnOperatorOnlyWhenAsked() throws IOException {
    String command = "check joe $| 192.0.2.7\n";
    assertTrue(mcc(command, "bt", "-C", cf()).out().contains("returns: joe $| 192"));
    assertTrue(
        mcc(command, "bt", "--operators", "-C", cf())
            .out()
            .contains("returns: 192 . 0 . 2 . 7 and joe"));
  }

  @Test
  void whatCannotWorkIsSaid() {
    assertEquals(2, mcc("", "bt").status());
    Result missing = mcc("", "bt", "-C", folder.resolve("no.cf").toString());
    assertEquals(72, missing.status());
    assertTrue(missing.out().endsWith("no.cf: line 0: cannot open: No such file or directory\n"));
  }
}
