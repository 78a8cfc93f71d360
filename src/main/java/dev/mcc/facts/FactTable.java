// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a fact table: lines of fields with a tab between two; a lone {@code -} is an empty field;
 * lines that start with {@code #} are comments. The tables are part of the program, so a table that
 * cannot be read is a bug and not a user's mistake.
 */
final class FactTable {
  private static final String EMPTY = "-";

  private FactTable() {}

  /**
   * The rows of the resource {@code facts/name}.
   *
   * @throws IllegalStateException if it is missing or a row has another number of fields
   */
  static List<List<String>> read(String name, int fields) {
    try (InputStream in = FactTable.class.getResourceAsStream("/facts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the fact table " + name + " is missing");
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.US_ASCII), fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table's text; {@code name} is for messages. */
  static List<List<String>> parse(String name, String text, int fields) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      List<String> row = split(line);
      if (row.size() != fields) {
        throw new IllegalStateException(
            name + ":" + number + ": " + row.size() + " fields, not " + fields);
      }
      rows.add(row);
    }
    return List.copyOf(rows);
  }

  /** The constant that a field names in lower case. */
  static <E extends Enum<E>> E constant(Class<E> type, String field) {
    return Enum.valueOf(type, field.toUpperCase(Locale.ROOT));
  }

  private static List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      fields.add(field(line, start, tab));
      start = tab + 1;
    }
    fields.add(field(line, start, line.length()));
    return fields;
  }

  private static String field(String line, int start, int end) {
    String field = line.substring(start, end);
    return field.equals(EMPTY) ? "" : field;
  }
}
