// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.facts.DefinitionArgument;
import dev.mcc.facts.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Entries of the catalogue for people. */
final class CatalogueText {
  private static final int WIDEST_NAME = 28;
  private static final int NARROWEST_TEXT = 30;
  private static final String INDENT = "  ";

  private final int width;

  /** Text of lines with at most so many characters, where words allow it. */
  CatalogueText(int width) {
    this.width = width;
  }

  /** A table of names and sentences. */
  String list(List<Entry> entries) {
    List<String[]> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(new String[] {entry.name(), entry.meaning()});
    }
    return table("", rows);
  }

  /** All that is known about entries, with an empty line between two. */
  String explain(List<Entry> entries) {
    List<String> texts = entries.stream().map(this::explain).toList();
    return String.join("\n", texts);
  }

  private String explain(Entry entry) {
    StringBuilder out = new StringBuilder();
    String head = entry.form().isEmpty() ? entry.name() : entry.form();
    out.append(head).append(" (").append(entry.section().noun()).append(")\n");
    wrap(out, entry.meaning().isEmpty() ? "Its file has no header." : entry.meaning());
    if (!entry.arguments().isEmpty()) {
      List<String[]> rows = new ArrayList<>();
      entry.arguments().forEach(each -> rows.add(new String[] {each.name(), words(each)}));
      out.append('\n').append(table(INDENT, rows));
    }
    for (String paragraph : entry.text()) {
      out.append('\n');
      wrap(out, paragraph);
    }
    String facts = facts(entry);
    return out + (facts.isEmpty() ? "" : "\n" + facts);
  }

  private static String words(DefinitionArgument argument) {
    return argument.meaning()
        + (argument.required() ? " Required." : "")
        + (argument.defaultValue().isEmpty() ? "" : " Default: " + argument.defaultValue() + ".");
  }

  private String facts(Entry entry) {
    List<String[]> rows = new ArrayList<>();
    for (Map.Entry<String, String> detail : entry.details().entrySet()) {
      for (String line : detail.getValue().split("\n", -1)) {
        rows.add(new String[] {label(detail.getKey()) + ":", line});
      }
    }
    entry.examples().forEach(example -> rows.add(new String[] {"Example:", example}));
    return table(INDENT, rows);
  }

  /** {@code Called for} for {@code calledFor}. */
  static String label(String key) {
    String words = key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String table(String indent, List<String[]> rows) {
    int widest = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
    int column = indent.length() + Math.min(widest, WIDEST_NAME) + INDENT.length();
    StringBuilder out = new StringBuilder();
    for (String[] row : rows) {
      String start = indent + row[0];
      if (row[1].isEmpty()) {
        out.append(start).append('\n');
        continue;
      }
      if (start.length() + INDENT.length() > column) {
        out.append(start).append('\n');
        start = "";
      }
      String pad = " ".repeat(column);
      List<String> lines = lines(row[1], width - column);
      out.append(start).append(pad.substring(start.length())).append(lines.get(0)).append('\n');
      lines.stream().skip(1).forEach(line -> out.append(pad).append(line).append('\n'));
    }
    return out.toString();
  }

  /** A paragraph; a line feed in it is kept, with the blanks behind it. */
  private void wrap(StringBuilder out, String paragraph) {
    boolean first = true;
    for (String part : paragraph.split("\n")) {
      List<String> lines = first ? lines(part, width - INDENT.length()) : List.of(part);
      lines.stream()
          .filter(line -> !line.isEmpty())
          .forEach(line -> out.append(INDENT).append(line).append('\n'));
      first = false;
    }
  }

  private static List<String> lines(String text, int room) {
    int most = Math.max(room, NARROWEST_TEXT);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
