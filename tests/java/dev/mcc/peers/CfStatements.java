// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The statements of a configuration file that declare something, by kind and name, with comments,
 * continuation lines and the amount of white space taken out: what must be equal in two
 * configurations apart from their rulesets.
 */
final class CfStatements {
  private final Map<String, List<String>> values;

  private CfStatements(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads the text of a configuration. The keys of the result are a kind and a name such as {@code
   * O MaxHopCount}, {@code K access} or {@code H} (headers in their order, since that is the order
   * of the header lines in a message).
   */
  static CfStatements of(String cf) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String line : logicalLines(cf)) {
      String key = key(line);
      if (key != null) {
        values.computeIfAbsent(key, k -> new ArrayList<>()).add(value(line));
      }
    }
    return new CfStatements(values);
  }

  /** Statements by key; a name that is given several times has several values. */
  Map<String, List<String>> values() {
    return new LinkedHashMap<>(values);
  }

  /** Names of all classes and macros that the text mentions in declarations, in sorted order. */
  List<String> names(char kind) {
    String prefix = kind + " ";
    return values.keySet().stream()
        .filter(k -> k.startsWith(prefix))
        .map(k -> k.substring(2))
        .sorted()
        .toList();
  }

  private static List<String> logicalLines(String cf) {
    List<String> lines = new ArrayList<>();
    for (String line : cf.split("\n", -1)) {
      boolean continued = line.startsWith(" ") || line.startsWith("\t");
      String text = withoutComment(line).stripTrailing();
      if (continued && !lines.isEmpty()) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + text.strip());
      } else if (!text.isEmpty()) {
        lines.add(text);
      }
    }
    return lines;
  }

  /** From level 9 on, {@code #} starts a comment anywhere but in {@code $#} and {@code \#}. */
  private static String withoutComment(String line) {
    for (int i = line.indexOf('#'); i >= 0; i = line.indexOf('#', i + 1)) {
      if (i == 0 || (line.charAt(i - 1) != '$' && line.charAt(i - 1) != '\\')) {
        return line.substring(0, i);
      }
    }
    return line;
  }

  private static String key(String line) {
    char kind = line.charAt(0);
    return switch (kind) {
      case 'R', 'S' -> null;
      case 'O' ->
          "O "
              + (line.startsWith("O ")
                  ? word(line.substring(2)).toLowerCase(Locale.ROOT)
                  : line.substring(1, 2));
      case 'D', 'C', 'F' -> kind + " " + braced(line.substring(1));
      case 'K', 'M', 'X', 'Q' -> kind + " " + word(line.substring(1));
      default -> String.valueOf(kind);
    };
  }

  private static String braced(String text) {
    return text.startsWith("{") ? text.substring(0, text.indexOf('}') + 1) : text.substring(0, 1);
  }

  private static String word(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "_-.*".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(0, end);
  }

  private static String value(String line) {
    return line.replaceAll("[ \t]+", " ").replaceAll("\\s*,\\s*", ", ").strip();
  }
}
