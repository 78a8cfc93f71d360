// SPDX-License-Identifier: Apache-2.0
package dev.mcc.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.diag.Diagnostic;
import dev.mcc.facts.DefinitionKind;
import dev.mcc.facts.HeaderReader;
import dev.mcc.facts.HeaderReading;
import dev.mcc.facts.Target;
import dev.mcc.m4.Limits;
import dev.mcc.source.SourceFile;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The example of docs/adding-a-feature.md is the golden case that it names, and works as it says.
 */
class AddingAFeatureTest {
  private static final Path BASE = Path.of(System.getProperty("mcc.basedir", ""));
  private static final Path CASE = BASE.resolve("tests/golden/tree/feature/adding-a-feature");
  private static final Path FEATURE = CASE.resolve("overlay/feature/refuse_clients.m4");

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  @Test
  void thePageShowsTheFilesOfTheCase() throws IOException {
    String page = read(BASE.resolve("docs/adding-a-feature.md"));
    for (String file : List.of("sendmail.mc", "commands", "expected.cf", "expected.answers")) {
      assertTrue(page.contains("```\n" + read(CASE.resolve(file)) + "```\n"), file);
    }
    assertTrue(page.contains("```\n" + read(FEATURE) + "```\n"), "the feature");
  }

  @Test
  void itsHeaderIsCompleteAndItsExamplesCompile() throws IOException {
    HeaderReading reading =
        HeaderReader.read(DefinitionKind.FEATURE, "refuse_clients", read(FEATURE));
    assertEquals(List.of(), reading.faults());
    assertEquals(2, reading.definition().arguments().size());
    for (String example : reading.definition().examples()) {
      CompileResult result = compile(example);
      assertEquals(List.of(), result.diagnostics().list(), example);
      assertTrue(result.output().text().contains("R$* bad.example\t"), example);
    }
  }

  @Test
  void itsMistakeIsReported() {
    CompileResult result = compile("FEATURE(`refuse_clients')");
    List<String> messages = result.diagnostics().list().stream().map(Diagnostic::message).toList();
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).contains("needs a domain"), messages.toString());
  }

  private static CompileResult compile(String line) {
    String mc = "OSTYPE(`linux')dnl\n" + line + "dnl\nMAILER(`smtp')dnl\n";
    return new Compiler()
        .compile(
            new CompileRequest(
                SourceFile.ofText("test.mc", mc),
                null,
                new BundledTree(),
                List.of(CASE.resolve("overlay")),
                Map.of(),
                false,
                Target.DEFAULT,
                null,
                List.of(),
                false,
                Limits.COMPILE));
  }
}
