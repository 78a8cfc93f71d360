// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.dns.Canonical;
import dev.mcc.dns.HostLookup;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.MapFactory.Problem;
import dev.mcc.rewrite.Session;
import java.util.List;

/** Class host: canonical host names. The map "host" is there without a declaration. */
final class HostMap extends DeclaredMap {
  HostMap(MapSettings settings) {
    super(settings);
  }

  private static final int FINAL_DOT_FROM = 2;

  /** The map that {@code $[ $]} asks. */
  static HostMap builtIn() {
    SettingsBuilder map = new SettingsBuilder("host", "host");
    map.set(MapFlag.VALID | MapFlag.DEFER);
    map.append = ".";
    return new HostMap(map.build());
  }

  /** Reads the arguments; flags that mean nothing here are passed over. */
  static void parse(String arguments, SettingsBuilder map, List<Problem> problems) {
    ArgumentText text = new ArgumentText(arguments);
    text.skipSpaces();
    while (text.peek() == '-') {
      text.next();
      switch (text.next()) {
        case 'a' -> map.append = text.word();
        case 'T' -> map.temporaryAppend = text.word();
        case 'm' -> map.set(MapFlag.MATCH_ONLY);
        case 't' -> map.set(MapFlag.NO_DEFER);
        case 'D' -> map.set(MapFlag.DEFER);
        case 'S' -> map.space = text.peek();
        case 'd' -> map.timeout = TimeText.seconds(text.word(), problems);
        default -> {
          // Among them -r, the number of tries, which is the resolver's.
        }
      }
      text.word();
      text.skipSpaces();
    }
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    Canonical host = HostLookup.find(session, key);
    if (host == null) {
      return MapAnswer.NOTHING;
    }
    if (!host.found()) {
      return new MapAnswer(null, host.status());
    }
    return MapAnswer.found(
        settings().has(MapFlag.MATCH_ONLY)
            ? MapValue.of(key, null, append(session), session)
            : MapValue.of(host.name(), arguments, append(session), session));
  }

  /** The final dot that marks canonical names came with configuration level 2. */
  private String append(Session session) {
    boolean old = session.program().level() < FINAL_DOT_FROM && ".".equals(settings().append());
    return old ? null : settings().append();
  }
}
