// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A fact table whose rows are entries of the catalogue as they stand. The columns {@code name},
 * {@code form}, {@code meaning} and {@code example} have their place in an {@link Entry}; every
 * other column is a detail of the same name.
 *
 * @param section the section of the rows
 * @param file the resource below {@code facts/}
 * @param columns what the fields of a row are
 * @param shown how the name of a row is shown
 */
record EntryTable(Section section, String file, List<String> columns, UnaryOperator<String> shown) {
  private static final String NAME = "name";
  private static final String FORM = "form";
  private static final String MEANING = "meaning";
  private static final String EXAMPLE = "example";

  static final EntryTable MACROS =
      new EntryTable(
          Section.MACROS,
          "m4-macros.tsv",
          List.of(NAME, FORM, "area", "default", "since", "until", MEANING, EXAMPLE),
          UnaryOperator.identity());
  static final EntryTable VARIABLES =
      new EntryTable(
          Section.VARIABLES,
          "cf-macros.tsv",
          List.of(NAME, "setBy", "since", MEANING),
          name -> "$" + name);
  static final EntryTable RULESETS =
      new EntryTable(
          Section.RULESETS,
          "rulesets.tsv",
          List.of(NAME, "number", "calledFor", "workspace", "result", "since", MEANING),
          UnaryOperator.identity());
  static final EntryTable CLASSES =
      new EntryTable(
          Section.CLASSES,
          "classes.tsv",
          List.of(NAME, "filledBy", "since", MEANING),
          name -> "$=" + name);
  static final EntryTable FLAGS =
      new EntryTable(
          Section.FLAGS, "mailer-flags.tsv", List.of(NAME, "since", MEANING), name -> "F=" + name);
  static final EntryTable ACCESS =
      new EntryTable(
          Section.ACCESS,
          "access-words.tsv",
          List.of(NAME, "kind", "key", "needs", "since", MEANING, EXAMPLE),
          UnaryOperator.identity());
  static final EntryTable DEBUG =
      new EntryTable(
          Section.DEBUG, "debug-categories.tsv", List.of(NAME, MEANING), name -> "-d" + name);
  static final EntryTable EQUATES =
      new EntryTable(
          Section.EQUATES,
          "mailer-equates.tsv",
          List.of(NAME, "word", "default", MEANING, EXAMPLE),
          name -> name + "=");

  /** The rows as entries. */
  List<Entry> read() {
    return FactTable.read(file, columns.size()).stream().map(this::entry).toList();
  }

  private Entry entry(List<String> row) {
    Map<String, String> details = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      details.put(columns.get(i), row.get(i));
    }
    String name = details.remove(NAME);
    String form = details.getOrDefault(FORM, "");
    String meaning = details.remove(MEANING);
    String example = details.getOrDefault(EXAMPLE, "");
    details.remove(FORM);
    details.remove(EXAMPLE);
    return new Entry(
        section,
        shown.apply(name),
        EntryKeys.of(section, name, details),
        form,
        meaning,
        List.of(),
        details,
        List.of(),
        example.isEmpty() ? List.of() : List.of(lines(example)));
  }

  /** An example with its line ends and tabs, which a field cannot hold. */
  private static String lines(String example) {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < example.length(); at++) {
      char c = example.charAt(at);
      if (c == '\\' && at + 1 < example.length()) {
        c = example.charAt(++at);
        lines.append(c == 'n' ? '\n' : c == 't' ? '\t' : c);
      } else {
        lines.append(c);
      }
    }
    return lines.toString();
  }
}
