// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Gives each fuzz target the files of its corpus: first inputs by hand, and all that ever made one
 * fail. Finding new ones is the work of {@code tests/fuzz/run}.
 */
class FuzzCorpusTest {
  private static final Path SOURCES = Path.of("tests/java/dev/mcc/fuzz");
  private static final Path CORPORA = Path.of("tests/fuzz/corpus");

  @TestFactory
  Stream<DynamicTest> replay() throws IOException {
    return targets().stream()
        .flatMap(
            target ->
                files(CORPORA.resolve(target)).stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                target + "/" + file.getFileName(), () -> run(target, file))));
  }

  @Test
  void everyTargetHasACorpus() throws IOException {
    Set<String> corpora =
        files(CORPORA).stream().map(path -> path.getFileName().toString()).collect(names());
    assertEquals(targets(), corpora);
    assertFalse(corpora.isEmpty());
    for (String corpus : corpora) {
      assertFalse(files(CORPORA.resolve(corpus)).isEmpty(), corpus);
    }
  }

  private static void run(String target, Path file) throws Throwable {
    Method method =
        Class.forName("dev.mcc.fuzz." + target).getMethod("fuzzerTestOneInput", byte[].class);
    try {
      method.invoke(null, (Object) Files.readAllBytes(file));
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static Set<String> targets() {
    return files(SOURCES).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> name.endsWith("Fuzz.java"))
        .map(name -> name.substring(0, name.length() - ".java".length()))
        .collect(names());
  }

  private static Collector<String, ?, TreeSet<String>> names() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
