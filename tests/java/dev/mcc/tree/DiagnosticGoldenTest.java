// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mcc.diag.TextRenderer;
import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Wrong inputs and what the user reads about them: each folder of {@code tests/golden/diag} holds
 * an {@code input.mc}, the report it gives with the bundled tree in {@code expected.diag}, and
 * files it includes.
 *
 * <p>A missing report is written, and the test fails; {@code -Dmcc.golden.update=true} writes all
 * of them anew.
 */
class DiagnosticGoldenTest {
  private static final Path BASE = Path.of(System.getProperty("mcc.basedir", ""));
  private static final Path CASES = BASE.resolve("tests/golden/diag");
  private static final boolean UPDATE = Boolean.getBoolean("mcc.golden.update");
  private static final Tree TREE = new BundledTree();

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    return folders().stream()
        .map(
            folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
        .toList();
  }

  @Test
  void thereAreEnough() throws IOException {
    assertTrue(folders().size() >= 25);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  private static void check(Path folder) throws IOException {
    SourceFile input = SourceFile.of("input.mc", Files.readAllBytes(folder.resolve("input.mc")));
    CompileResult result = new Compiler().compile(CompileRequest.of(input, folder, TREE));
    String report = TextRenderer.plain().render(result.diagnostics()).replace(folder + "/", "");
    assertFalse(report.isEmpty(), "a wrong input needs a finding");
    Path expected = folder.resolve("expected.diag");
    if (UPDATE || !Files.exists(expected)) {
      boolean missing = !Files.exists(expected);
      Files.write(expected, report.getBytes(StandardCharsets.ISO_8859_1));
      if (missing && !UPDATE) {
        fail("written for you to look at: " + expected);
      }
    }
    assertEquals(Files.readString(expected, StandardCharsets.ISO_8859_1), report);
  }
}
