// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file of the tree that a configuration can name has a complete header. */
class TreeHeadersTest {
  private static final Path BASE = Path.of(System.getProperty("mcc.basedir", ""));

  private static List<Path> files(DefinitionKind kind) throws IOException {
    Path folder = BASE.resolve(kind.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".m4")).sorted().toList();
    }
  }

  @Test
  void everyHeaderIsComplete() throws IOException {
    List<String> faults = new ArrayList<>();
    int read = 0;
    for (DefinitionKind kind : DefinitionKind.values()) {
      for (Path file : files(kind)) {
        String name = file.getFileName().toString().replaceFirst("\\.m4$", "");
        String place = kind.folder() + "/" + name + ".m4";
        read++;
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (HeaderFault fault : HeaderReader.read(kind, name, text).faults()) {
          faults.add(place + ":" + fault.line() + ": " + fault.message());
        }
      }
    }
    assertTrue(read > 150, "only " + read + " files were found");
    assertEquals("", String.join("\n", faults));
  }
}
