// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the headers of the m4 files of a tree of mcc's kind say about their use. */
record TreeDefinitions(List<Entry> entries) {
  /** Folders of the tree whose files have headers. */
  static final List<String> FOLDERS = List.of("feature", "mailer", "ostype", "domain", "hack");

  /**
   * A file of the tree.
   *
   * @param folder its folder
   * @param name its name without the ending
   * @param needs names of features that have to be called before
   * @param before lines that an example needs before it
   * @param examples calls, at least one
   */
  record Entry(
      String folder, String name, List<String> needs, List<String> before, List<String> examples) {
    /** Whether the classic tree has a file of this name. */
    boolean isClassic() {
      return Files.exists(PeerPrograms.CLASSIC_TREE.resolve(folder).resolve(name + ".m4"));
    }
  }

  TreeDefinitions {
    entries = List.copyOf(entries);
  }

  /** Reads all headers of a tree on disk, by folder and name. */
  static TreeDefinitions read(Path tree) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String folder : FOLDERS) {
      if (Files.isDirectory(tree.resolve(folder))) {
        try (var files = Files.list(tree.resolve(folder))) {
          files
              .filter(file -> file.toString().endsWith(".m4"))
              .sorted()
              .forEach(file -> entries.add(entry(folder, file)));
        }
      }
    }
    return new TreeDefinitions(entries);
  }

  private static Entry entry(String folder, Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.m4$", "");
    try {
      List<String> lines = Files.readAllLines(file, ISO_8859_1);
      List<String> examples = field(lines, "Example");
      String call = folder.toUpperCase(java.util.Locale.ROOT) + "(`" + name + "')";
      return new Entry(
          folder,
          name,
          field(lines, "Needs").stream().flatMap(s -> List.of(s.split(",\\s*")).stream()).toList(),
          field(lines, "Before"),
          examples.isEmpty() ? List.of(call) : examples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> field(List<String> lines, String name) {
    String start = "dnl " + name + ": ";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .toList();
  }

  /** The files of a folder. */
  List<Entry> of(String folder) {
    return entries.stream().filter(entry -> entry.folder().equals(folder)).toList();
  }

  /** A feature by its name. */
  Optional<Entry> feature(String name) {
    return of("feature").stream().filter(entry -> entry.name().equals(name)).findFirst();
  }
}
