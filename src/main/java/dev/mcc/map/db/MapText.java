// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the source text of a map as {@code makemap} does: a line has a key, white space, and the
 * value, which is the rest of the line. There is no quoting. Every rule here is from trials with
 * {@code makemap} 8.17.1.9.
 *
 * @param database the pairs, in the order in which their keys first came
 * @param problems what {@code makemap} would complain about, in the order of the text
 */
public record MapText(Database database, List<MapTextProblem> problems) {
  /** Most bytes of a line, its line feed included. */
  public static final int LONGEST_LINE = 1023;

  /** Copies the problems. */
  public MapText {
    problems = List.copyOf(problems);
  }

  /** Reads {@code text}, one char for each byte. */
  public static MapText read(String text, MapTextOptions options) {
    return new Reader(text, options).read();
  }

  /** One reading of a text. */
  private static final class Reader {
    private final String text;
    private final MapTextOptions options;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<MapTextProblem> problems = new ArrayList<>();
    private int lineNumber;

    Reader(String text, MapTextOptions options) {
      this.text = text;
      this.options = options;
    }

    MapText read() {
      for (int at = 0; at < text.length(); ) {
        lineNumber++;
        int limit = Math.min(at + LONGEST_LINE, text.length());
        int end = at;
        while (end < limit && text.charAt(end) != '\n') {
          end++;
        }
        boolean whole = end < limit;
        boolean last = !whole && end - at < LONGEST_LINE;
        String line = text.substring(at, end);
        int nul = line.indexOf('\0');
        if (nul < 0 ? whole || last : last) {
          line(nul < 0 ? line : line.substring(0, nul));
        } else {
          problem(MapTextProblem.Kind.TOO_LONG, "");
        }
        at = whole ? end + 1 : end;
      }
      if (!options.duplicates()) {
        values.forEach((key, all) -> entries.add(new Entry(key, all.get(0))));
      }
      return new MapText(new TextDatabase(values, entries), problems);
    }

    private void line(String line) {
      if (line.isEmpty() || line.charAt(0) == options.comment()) {
        return;
      }
      boolean spaces = options.delimiter() == MapTextOptions.WHITE_SPACE;
      if (spaces && isSpace(line.charAt(0))) {
        problem(MapTextProblem.Kind.LEADING_SPACE, "");
        return;
      }
      int keyEnd = 0;
      while (keyEnd < line.length() && !separates(line.charAt(keyEnd))) {
        keyEnd++;
      }
      int valueStart = keyEnd;
      while (valueStart < line.length() && separates(line.charAt(valueStart))) {
        valueStart++;
      }
      String key = line.substring(0, keyEnd);
      if (options.foldKeys()) {
        key = folded(key);
      }
      if (valueStart == line.length() && !options.emptyValues()) {
        problem(MapTextProblem.Kind.NO_VALUE, key);
        return;
      }
      put(key, line.substring(valueStart));
    }

    private void put(String key, String value) {
      String end = options.trailingNul() ? "\0" : "";
      String wholeValue = value + end;
      List<String> all = values.computeIfAbsent(key + end, any -> new ArrayList<>(1));
      if (options.duplicates()) {
        all.add(wholeValue);
        entries.add(new Entry(key + end, wholeValue));
      } else if (all.isEmpty()) {
        all.add(wholeValue);
      } else if (options.replace()) {
        all.set(0, wholeValue);
      } else {
        problem(MapTextProblem.Kind.DUPLICATE_KEY, key);
      }
    }

    private void problem(MapTextProblem.Kind kind, String key) {
      problems.add(new MapTextProblem(lineNumber, kind, key));
    }

    private boolean separates(char c) {
      return options.delimiter() == MapTextOptions.WHITE_SPACE
          ? isSpace(c)
          : c == options.delimiter();
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static String folded(String key) {
      StringBuilder result = new StringBuilder(key);
      for (int i = 0; i < key.length(); i++) {
        char c = key.charAt(i);
        if (c >= 'A' && c <= 'Z') {
          result.setCharAt(i, (char) (c + ('a' - 'A')));
        }
      }
      return result.toString();
    }
  }
}
