// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.MapFactory.Problem;
import dev.mcc.rewrite.Session;
import java.util.List;
import java.util.Locale;

/**
 * Class syslog: the key goes to the system's log, the value is empty. mcc writes to no log; the
 * text is shown by debugging level 38.20.
 */
final class SyslogMap extends DeclaredMap {
  private static final List<String> PRIORITIES =
      List.of("EMERG", "ALERT", "CRIT", "ERR", "WARNING", "NOTICE", "INFO", "DEBUG");
  private static final int INFO = 6;

  private final int priority;

  private SyslogMap(MapSettings settings, int priority) {
    super(settings);
    this.priority = priority;
  }

  /** Reads the arguments; a map without {@link MapFlag#VALID} if there is no such priority. */
  static SyslogMap parse(String arguments, SettingsBuilder map, List<Problem> problems) {
    ArgumentText text = new ArgumentText(arguments);
    text.skipSpaces();
    String level = "";
    while (text.peek() == '-') {
      text.next();
      char letter = text.next();
      switch (letter) {
        case 'D' -> map.set(MapFlag.DEFER);
        case 'S' -> map.space = text.peek();
        case 'L' -> level = text.word();
        default ->
            problems.add(
                new Problem(ExitStatus.SOFTWARE, "Illegal option " + letter + " map syslog"));
      }
      text.word();
      text.skipSpaces();
    }
    String upper = level.toUpperCase(Locale.ROOT);
    int priority = PRIORITIES.indexOf(upper.startsWith("LOG_") ? upper.substring(4) : upper);
    if (priority < 0 && !level.isEmpty()) {
      problems.add(
          new Problem(ExitStatus.SOFTWARE, "syslog_map_parseargs: Unknown priority " + level));
    } else {
      map.set(MapFlag.VALID);
    }
    return new SyslogMap(map.build(), priority < 0 ? INFO : priority);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    String text = MapValue.of(key, arguments, null, session);
    if (session.debug().at(38, 20)) {
      session
          .listener()
          .debug(
              "syslog_map_lookup("
                  + settings().name()
                  + " (priority "
                  + priority
                  + "): "
                  + text
                  + "\n");
    }
    return MapAnswer.found("");
  }
}
