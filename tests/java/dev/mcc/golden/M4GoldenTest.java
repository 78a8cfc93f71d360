// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mcc.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code mcc m4} on the cases in {@code tests/golden/m4/<topic>/<case>}. A case is a folder
 * with {@code input.m4} (standard input), {@code args} (one a line, optional), and what GNU m4
 * 1.4.19 answers: {@code expected.out}, {@code expected.err}, {@code expected.status}. A missing
 * expectation is written and the test fails; {@code -Dmcc.golden.update=true} writes all anew.
 */
class M4GoldenTest {
  private static final Path CASES = Path.of("tests", "golden", "m4");

  @Test
  void thereAreCases() throws IOException {
    assertFalse(cases().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    return cases().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(CASES.relativize(folder).toString(), () -> check(folder)));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.endsWith("input.m4")).map(Path::getParent).sorted().toList();
    }
  }

  private static void check(Path folder) throws IOException {
    List<String> args = new ArrayList<>(List.of("m4", "--allow-exec"));
    Path given = folder.resolve("args");
    if (Files.exists(given)) {
      args.addAll(Files.readAllLines(given, StandardCharsets.ISO_8859_1));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args.toArray(new String[0]),
            new ByteArrayInputStream(Files.readAllBytes(folder.resolve("input.m4"))),
            new PrintStream(out, true, StandardCharsets.ISO_8859_1),
            new PrintStream(err, true, StandardCharsets.ISO_8859_1));
    assertAll(
        () -> compare(folder.resolve("expected.out"), out.toString(StandardCharsets.ISO_8859_1)),
        () -> compare(folder.resolve("expected.err"), err.toString(StandardCharsets.ISO_8859_1)),
        () -> compare(folder.resolve("expected.status"), status + "\n"));
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (!Files.exists(expected) || Boolean.getBoolean("mcc.golden.update")) {
      Files.writeString(expected, actual, StandardCharsets.ISO_8859_1);
      fail("written anew, look at it: " + expected);
    }
    assertEquals(Files.readString(expected, StandardCharsets.ISO_8859_1), actual);
  }
}
