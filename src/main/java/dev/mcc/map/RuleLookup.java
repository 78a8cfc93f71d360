// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Session;
import java.util.List;

/**
 * A lookup by a rule: quotes of the key, deferred delivery, temporary failures, and what debugging
 * category 60 prints.
 */
final class RuleLookup {
  private final DeclaredMap map;
  private final Session session;
  private final MapState state;

  RuleLookup(DeclaredMap map, Session session, MapState state) {
    this.map = map;
    this.session = session;
    this.state = state;
  }

  MapAnswer of(String asked, List<String> arguments) {
    MapSettings settings = map.settings();
    String key = settings.has(MapFlag.KEEP_QUOTES) ? asked : unquoted(asked);
    boolean debug = session.debug().at(60, 1);
    if (debug) {
      session.listener().debug(question(key, arguments));
    }
    if (settings.has(MapFlag.DEFER) && deferred()) {
      if (debug) {
        session.listener().debug("DEFERRED\n");
      }
      return MapAnswer.TEMPORARY_FAILURE;
    }
    MapAnswer answer = map.ask(key, arguments, session, state);
    if (debug) {
      String value = answer.value() == null ? "NOT FOUND" : answer.value();
      session.listener().debug(value + " (" + answer.status() + "), ad=0\n");
    }
    return answer.status() == ExitStatus.TEMPFAIL ? failed(key, answer) : answer;
  }

  private String question(String key, List<String> arguments) {
    StringBuilder text = new StringBuilder("map_lookup(").append(map.name()).append(", ");
    text.append(Metacharacters.spelled(key));
    if (session.debug().at(60, 5)) {
      text.append(", %0=").append(Metacharacters.spelled(key));
      for (int i = 0; i < arguments.size(); i++) {
        text.append(", %")
            .append(i + 1)
            .append('=')
            .append(Metacharacters.spelled(arguments.get(i)));
      }
    }
    return text.append(") => ").toString();
  }

  private MapAnswer failed(String key, MapAnswer answer) {
    MapSettings settings = map.settings();
    boolean ignored = settings.has(MapFlag.NO_DEFER);
    if (!ignored && session.debug().at(60, 1)) {
      session.listener().debug("map_lookup(" + map.name() + ", " + key + ") tempfail: errno=0\n");
    }
    int status = ignored ? ExitStatus.OK : ExitStatus.TEMPFAIL;
    if (settings.temporaryAppend() != null) {
      String value = key + settings.temporaryAppend();
      if (session.debug().at(60, 5)) {
        session.listener().debug("map_lookup tempfail: returning \"" + value + "\"\n");
      }
      return new MapAnswer(value, status);
    }
    return new MapAnswer(answer.value(), status);
  }

  /** Only the command line can ask for deferred delivery in test mode, so its macro decides. */
  private boolean deferred() {
    Integer id = session.macroNames().find("deliveryMode");
    String mode = id == null ? null : session.macro(id);
    return mode != null && mode.startsWith("d");
  }

  /** Quotation marks vanish; a backslash vanishes too and keeps what follows it. */
  static String unquoted(String key) {
    if (key.indexOf('"') < 0 && key.indexOf('\\') < 0) {
      return key;
    }
    StringBuilder text = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '\\') {
        if (++i < key.length()) {
          text.append(key.charAt(i));
        }
      } else if (c != '"') {
        text.append(c);
      }
    }
    return text.toString();
  }
}
