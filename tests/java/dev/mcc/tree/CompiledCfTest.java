// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.cf.read.CfLaw;
import dev.mcc.cf.syntax.CfFile;
import dev.mcc.cf.syntax.UnknownLine;
import dev.mcc.facts.Target;
import dev.mcc.m4.Limits;
import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the compiler writes, the reader of {@code .cf} reads line by line. */
class CompiledCfTest {
  @Test
  void everyConfigurationIsReadAndWrittenBack() throws IOException {
    List<Path> configurations = new ArrayList<>(List.of(Path.of("examples/mail-server.mc")));
    try (Stream<Path> found = Files.walk(Path.of("tests/peers/configs"))) {
      found.filter(path -> path.toString().endsWith(".mc")).sorted().forEach(configurations::add);
    }
    assertTrue(configurations.size() > 20, configurations::toString);
    List<Executable> checks = new ArrayList<>();
    for (Path configuration : configurations) {
      checks.add(() -> check(configuration));
    }
    assertAll(checks);
  }

  private static void check(Path configuration) throws IOException {
    CompileResult result =
        new Compiler()
            .compile(
                new CompileRequest(
                    SourceFile.of(configuration.toString(), Files.readAllBytes(configuration)),
                    null,
                    new BundledTree(),
                    List.of(Path.of("tests/peers/overlay")),
                    Map.of(),
                    false,
                    Target.DEFAULT,
                    null,
                    List.of(),
                    false,
                    Limits.COMPILE));
    assertTrue(result.ok(), () -> configuration + ": " + result.diagnostics().list());
    CfFile file = CfLaw.read(result.output().text());
    assertEquals(
        List.of(),
        file.lines().stream().filter(UnknownLine.class::isInstance).toList(),
        configuration::toString);
  }
}
