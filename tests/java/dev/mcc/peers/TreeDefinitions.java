// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.facts.Definition;
import dev.mcc.facts.DefinitionKind;
import dev.mcc.facts.HeaderReader;
import dev.mcc.facts.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the headers of the m4 files of a tree of mcc's kind say about their use. Left out is what
 * the real program does not know: what came later, and names that are gone and only say so.
 *
 * @param all by kind and name
 */
record TreeDefinitions(List<Definition> all) {
  TreeDefinitions {
    all = List.copyOf(all);
  }

  /** Reads all headers of a tree on disk. */
  static TreeDefinitions read(Path tree) throws IOException {
    List<Definition> all = new ArrayList<>();
    for (DefinitionKind kind : DefinitionKind.values()) {
      Path folder = tree.resolve(kind.folder());
      if (Files.isDirectory(folder)) {
        try (var files = Files.list(folder)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".m4")).sorted().toList()) {
            String name = file.getFileName().toString().replaceFirst("\\.m4$", "");
            String text = Files.readString(file, ISO_8859_1);
            Definition definition = HeaderReader.read(kind, name, text).definition();
            boolean gone = !definition.until().isEmpty() && !isClassic(definition);
            if (Release.DEFAULT.knows(definition.since()) && !gone) {
              all.add(definition);
            }
          }
        }
      }
    }
    return new TreeDefinitions(all);
  }

  /** The files of a kind. */
  List<Definition> of(DefinitionKind kind) {
    return all.stream().filter(each -> each.kind() == kind).toList();
  }

  /** A feature by its name. */
  Optional<Definition> feature(String name) {
    return of(DefinitionKind.FEATURE).stream().filter(e -> e.name().equals(name)).findFirst();
  }

  /** Its examples; the call without arguments when the header has none. */
  static List<String> examples(Definition definition) {
    return definition.examples().isEmpty()
        ? List.of(definition.kind().macro() + "(`" + definition.name() + "')")
        : definition.examples();
  }

  /** Whether the classic tree has a file of this name. */
  static boolean isClassic(Definition definition) {
    Path folder = PeerPrograms.CLASSIC_TREE.resolve(definition.kind().folder());
    return Files.exists(folder.resolve(definition.name() + ".m4"));
  }
}
