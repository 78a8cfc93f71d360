// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.MapFactory.Problem;
import java.util.List;

/** The flags of class dns. */
final class DnsFlags {
  private final SettingsBuilder map;
  private final List<Problem> problems;
  String type;
  int most;

  DnsFlags(SettingsBuilder map, List<Problem> problems) {
    this.map = map;
    this.problems = problems;
  }

  void read(String arguments) {
    map.set(MapFlag.TRY_WITHOUT_NULL | MapFlag.TRY_WITH_NULL);
    ArgumentText text = new ArgumentText(arguments);
    text.skipSpaces();
    while (text.peek() == '-') {
      text.next();
      flag(text);
      text.word();
      text.skipSpaces();
    }
  }

  private void flag(ArgumentText text) {
    switch (text.next()) {
      case 'N' -> {
        map.set(MapFlag.INCLUDE_NULL);
        map.clear(MapFlag.TRY_WITHOUT_NULL);
      }
      case 'O' -> map.clear(MapFlag.TRY_WITH_NULL);
      case 'o' -> map.set(MapFlag.OPTIONAL);
      case 'f' -> map.set(MapFlag.NO_FOLD);
      case 'm' -> map.set(MapFlag.MATCH_ONLY);
      case 'A' -> map.set(MapFlag.APPEND);
      case 'q' -> map.set(MapFlag.KEEP_QUOTES);
      case 't' -> map.set(MapFlag.NO_DEFER);
      case 'a' -> map.append = text.word();
      case 'T' -> map.temporaryAppend = text.word();
      case 'S' -> map.space = text.peek();
      case 'd' -> map.timeout = TimeText.seconds(text.word(), problems);
      case 'z' -> map.delimiter = FlagParser.delimiter(text);
      case 'Z' -> most = (int) Math.max(0, Math.min(1 << 20, ArithMap.number(text.word())));
      case 'B' -> map.file = separated(text);
      case 'R' -> type = separated(text);
      default -> {
        // Among them -r, the number of tries, which is the resolver's.
      }
    }
  }

  private static String separated(ArgumentText text) {
    text.skipSpaces();
    return text.word();
  }
}
