// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mcc.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code mcc trace} prints: each folder {@code tests/golden/trace/<topic>/<case>} holds {@code
 * input.cf} or {@code input.mc}, {@code args} (one a line), optionally {@code root} (which stands
 * for the root folder), and what comes out: {@code expected.out}, {@code expected.err} if there are
 * messages, {@code expected.json} with {@code --json}.
 *
 * <p>What is missing is written, and the test fails; {@code -Dmcc.golden.update=true} writes all of
 * it anew.
 */
class TraceGoldenTest {
  private static final Path BASE = Path.of(System.getProperty("mcc.basedir", ""));
  private static final Path CASES = BASE.resolve("tests/golden/trace");
  private static final boolean UPDATE = Boolean.getBoolean("mcc.golden.update");
  private static final int FEWEST = 35;
  private static final int WIDTH = 80;

  private record Run(String out, String err, int status) {}

  @Test
  void thereAreEnough() throws IOException {
    assertTrue(folders().size() >= FEWEST);
  }

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    return folders().stream()
        .map(each -> DynamicTest.dynamicTest(CASES.relativize(each).toString(), () -> check(each)));
  }

  @Test
  void examplesOfTheDocumentationAreReal() throws IOException {
    String page = Files.readString(BASE.resolve("docs/trace.md"), ISO_8859_1);
    String readme = Files.readString(BASE.resolve("README.md"), ISO_8859_1);
    String shown = shown("mc/local-ruleset");
    assertTrue(page.contains(shown), shown);
    assertTrue(page.contains(shown("mc/why-not-line")));
    assertTrue(readme.contains(shown.indent(2).replaceAll("(?m)^ +$", "")));
  }

  private static String shown(String name) throws IOException {
    Path expected = CASES.resolve(name).resolve("expected.out");
    return Files.readString(expected, ISO_8859_1).replace("input.", "sendmail.");
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(f -> f.endsWith("args")).map(Path::getParent).sorted().toList();
    }
  }

  private static void check(Path folder) throws IOException {
    Run text = run(folder, false);
    Run json = run(folder, true);
    assertFalse(text.out.contains("\u001b"), "colour belongs to terminals");
    // Longer only where one word is.
    assertTrue(
        text.out.lines().allMatch(l -> l.length() <= WIDTH || !l.strip().contains(" ")),
        "lines of at most 80 columns");
    assertAll(
        () -> compare(folder.resolve("expected.out"), text.out),
        () -> compare(folder.resolve("expected.err"), text.err),
        () -> compare(folder.resolve("expected.json"), json.out),
        () -> assertEquals(text.err, json.err),
        () -> assertEquals(text.status, json.status));
    assertEquals(text.out.isEmpty() ? 1 : 0, text.status);
  }

  private static void compare(Path expected, String found) throws IOException {
    boolean missing = !Files.exists(expected) && !found.isEmpty();
    if (UPDATE || missing) {
      Files.deleteIfExists(expected);
      if (!found.isEmpty()) {
        Files.writeString(expected, found, ISO_8859_1);
      }
      if (!UPDATE) {
        fail("written for you to look at: " + expected);
      }
    }
    assertEquals(Files.exists(expected) ? Files.readString(expected, ISO_8859_1) : "", found);
  }

  private static Run run(Path folder, boolean json) throws IOException {
    Path mc = folder.resolve("input.mc");
    Path input = Files.exists(mc) ? mc : folder.resolve("input.cf");
    List<String> args = new ArrayList<>(List.of("trace", "-C", input.toString()));
    args.addAll(Files.readAllLines(folder.resolve("args"), ISO_8859_1));
    args.addAll(List.of("--hostname", "mail.example.org"));
    if (Files.exists(folder.resolve("root"))) {
      args.addAll(List.of("--root", folder.resolve("root").toString()));
    }
    if (json) {
      args.add("--json");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args.toArray(new String[0]),
            InputStream.nullInputStream(),
            new PrintStream(out, true, ISO_8859_1),
            new PrintStream(err, true, ISO_8859_1));
    return new Run(plain(out, folder), plain(err, folder), status);
  }

  private static String plain(ByteArrayOutputStream out, Path folder) {
    return out.toString(ISO_8859_1).replace(folder + "/", "");
  }
}
