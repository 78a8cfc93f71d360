// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapFactory.Problem;
import java.util.List;

/** Reads the flags that most classes share, and the file name behind them. */
final class FlagParser {
  private FlagParser() {}

  /**
   * Reads the arguments of a {@code K} line.
   *
   * @param fileNeeded true if the class cannot do without a file name
   * @return false if the map cannot be used
   */
  static boolean parse(
      String arguments, SettingsBuilder map, boolean fileNeeded, List<Problem> problems) {
    map.set(MapFlag.TRY_WITHOUT_NULL | MapFlag.TRY_WITH_NULL);
    ArgumentText text = new ArgumentText(arguments);
    text.skipSpaces();
    while (text.peek() == '-') {
      text.next();
      flag(text, map, problems);
      text.word();
      text.skipSpaces();
    }
    if (!text.rest().isEmpty()) {
      map.file = text.word();
      text.skipSpaces();
      if (!text.rest().isEmpty()) {
        map.rebuild = text.rest();
      }
    }
    if (map.file == null && fileNeeded) {
      problems.add(
          new Problem(
              ExitStatus.SOFTWARE, "No file name for " + map.mapClass() + " map " + map.name()));
      return false;
    }
    return true;
  }

  private static void flag(ArgumentText text, SettingsBuilder map, List<Problem> problems) {
    char letter = text.next();
    if (map.flag(letter)) {
      return;
    }
    switch (letter) {
      case 'a' -> map.append = text.word();
      case 'T' -> map.temporaryAppend = text.word();
      case 'k' -> map.keyColumn = separated(text);
      case 'v' -> map.valueColumn = separated(text);
      case 'z' -> map.delimiter = delimiter(text);
      case 'S' -> map.space = text.peek();
      case 'd' -> map.timeout = TimeText.seconds(text.word(), problems);
      default ->
          problems.add(
              new Problem(ExitStatus.SOFTWARE, "Illegal option " + letter + " map " + map.name()));
    }
  }

  private static String separated(ArgumentText text) {
    text.skipSpaces();
    return text.word();
  }

  /** The character of {@code -z}, or what {@code \n}, {@code \t} or {@code \\} stands for. */
  static char delimiter(ArgumentText text) {
    char c = text.peek();
    if (c != '\\') {
      return c;
    }
    text.next();
    return switch (text.peek()) {
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> '\\';
    };
  }
}
