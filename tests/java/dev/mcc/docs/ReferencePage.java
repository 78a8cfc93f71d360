// SPDX-License-Identifier: Apache-2.0
package dev.mcc.docs;

import dev.mcc.facts.Catalogue;
import dev.mcc.facts.DefinitionArgument;
import dev.mcc.facts.Entry;
import dev.mcc.facts.Section;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The page about all entries of a section, in Markdown. */
final class ReferencePage {
  private static final String MADE =
      """
      <!-- Made from the catalogue of facts. To change it, change the headers of the m4 files or the tables in
           src/main/resources/facts, and run: mvn -o -q test -Dtest=ReferencePagesTest -Dmcc.golden.update=true -->
      """;

  private final StringBuilder out = new StringBuilder();

  private ReferencePage() {}

  /** The page of a section. */
  static String of(Section section, Catalogue catalogue) {
    ReferencePage page = new ReferencePage();
    List<Entry> entries = catalogue.section(section);
    page.out.append("# ").append(section.title()).append("\n\n").append(MADE).append('\n');
    boolean table =
        entries.stream()
            .allMatch(
                each ->
                    each.arguments().isEmpty()
                        && each.text().isEmpty()
                        && each.examples().isEmpty()
                        && each.form().isEmpty());
    if (table) {
      page.table(entries);
    } else {
      entries.forEach(page::chapter);
    }
    return page.out.toString().stripTrailing() + "\n";
  }

  /** The page that leads to the others. */
  static String index(List<Section> sections, Catalogue catalogue) {
    StringBuilder out = new StringBuilder("# Reference\n\n").append(MADE).append('\n');
    out.append("`mcc explain NAME` shows one entry, `mcc list SECTION` all of a page.\n\n");
    out.append("| Page | Entries |\n|---|---|\n");
    for (Section section : sections) {
      out.append("| [").append(section.title()).append("](").append(section.word());
      out.append(".md) | ").append(catalogue.section(section).size()).append(" |\n");
    }
    return out.toString();
  }

  private void table(List<Entry> entries) {
    Set<String> keys = new LinkedHashSet<>();
    entries.forEach(entry -> keys.addAll(entry.details().keySet()));
    out.append("| Name | Meaning |");
    keys.forEach(key -> out.append(' ').append(label(key)).append(" |"));
    out.append("\n|---|---|").append("---|".repeat(keys.size())).append('\n');
    for (Entry entry : entries) {
      out.append("| ").append(code(entry.name()).replace("|", "\\|"));
      out.append(" | ").append(words(entry.meaning())).append(" |");
      for (String key : keys) {
        out.append(' ').append(words(entry.detail(key))).append(" |");
      }
      out.append('\n');
    }
  }

  private void chapter(Entry entry) {
    out.append("## ").append(words(entry.name())).append("\n\n");
    if (!entry.form().isEmpty()) {
      block(entry.form());
    }
    out.append(words(entry.meaning())).append("\n\n");
    for (DefinitionArgument argument : entry.arguments()) {
      out.append("* ").append(code(argument.name())).append(": ").append(words(argument.meaning()));
      out.append(argument.required() ? " Required." : "");
      if (!argument.defaultValue().isEmpty()) {
        out.append(" Default: ").append(words(argument.defaultValue())).append('.');
      }
      out.append('\n');
    }
    out.append(entry.arguments().isEmpty() ? "" : "\n");
    for (String paragraph : entry.text()) {
      text(paragraph);
    }
    for (Map.Entry<String, String> detail : entry.details().entrySet()) {
      out.append(label(detail.getKey())).append(": ");
      out.append(words(detail.getValue()).replace("\n", "<br>")).append("  \n");
    }
    out.append(entry.details().isEmpty() ? "" : "\n");
    if (!entry.examples().isEmpty()) {
      block(String.join("\n", entry.examples()));
    }
  }

  /** A paragraph; its lines behind a line feed are kept as they are. */
  private void text(String paragraph) {
    int end = paragraph.indexOf('\n');
    String first = end < 0 ? paragraph : paragraph.substring(0, end);
    if (!first.isEmpty()) {
      out.append(words(first)).append("\n\n");
    }
    if (end >= 0) {
      block(paragraph.substring(end + 1));
    }
  }

  private void block(String lines) {
    out.append("```\n").append(lines).append("\n```\n\n");
  }

  private static String label(String key) {
    String words = key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String code(String text) {
    return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
  }

  private static String words(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]|#])", "\\\\$1")
        .replace("<", "&lt;")
        .replace("$", "&#36;");
  }
}
