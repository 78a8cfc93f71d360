// SPDX-License-Identifier: Apache-2.0
package dev.mcc.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.facts.Catalogue;
import dev.mcc.facts.Section;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.TreeDefinitions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The pages in {@code docs/reference} are what the catalogue gives. A missing page is written, and
 * the test fails; {@code -Dmcc.golden.update=true} writes all of them anew.
 */
class ReferencePagesTest {
  private static final boolean UPDATE = Boolean.getBoolean("mcc.golden.update");
  private static final Path FOLDER =
      Path.of(System.getProperty("mcc.basedir", "")).resolve("docs/reference");

  /** All but the one that has a page of its own, which it is read from. */
  private static final List<Section> SECTIONS =
      Arrays.stream(Section.values()).filter(each -> each != Section.DIAGNOSTICS).toList();

  private static Map<String, String> pages() {
    BundledTree tree = new BundledTree();
    Catalogue catalogue = Catalogue.of(TreeDefinitions.of(List.of(tree), tree));
    Map<String, String> pages = new TreeMap<>();
    for (Section section : SECTIONS) {
      pages.put(section.word() + ".md", ReferencePage.of(section, catalogue));
    }
    pages.put("README.md", ReferencePage.index(SECTIONS, catalogue));
    return pages;
  }

  /** Pages that were not there. */
  private static final List<Path> WRITTEN = new ArrayList<>();

  @BeforeAll
  static void write() throws IOException {
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, String> page : pages().entrySet()) {
      Path file = FOLDER.resolve(page.getKey());
      boolean missing = !Files.exists(file);
      if (UPDATE || missing) {
        Files.writeString(file, page.getValue(), StandardCharsets.ISO_8859_1);
      }
      if (missing && !UPDATE) {
        WRITTEN.add(file);
      }
    }
  }

  @Test
  void everyPageIsWhatTheCatalogueGives() throws IOException {
    assertEquals(List.of(), WRITTEN, "pages written for you to look at");
    for (Map.Entry<String, String> page : pages().entrySet()) {
      Path file = FOLDER.resolve(page.getKey());
      assertEquals(
          page.getValue(), Files.readString(file, StandardCharsets.ISO_8859_1), file.toString());
    }
  }

  @Test
  void thereAreNoOtherPages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          List.copyOf(pages().keySet()),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void namesKeepTheirCharacters() {
    String flags = pages().get("flags.md");
    assertTrue(flags.contains("\n| `F=\\|` | "), flags);
    assertTrue(pages().get("macros.md").contains("\n## MASQUERADE\\_AS\n"));
  }
}
