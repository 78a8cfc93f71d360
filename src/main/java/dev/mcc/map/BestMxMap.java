// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.dns.MailExchangers;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;

/** Class bestmx: the best mail exchanger of a name; with {@code -z} all of them. */
final class BestMxMap extends DeclaredMap {
  BestMxMap(MapSettings settings) {
    super(settings);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    MailExchangers exchangers = MailExchangers.of(session, key, false);
    if (exchangers.temporary()) {
      return new MapAnswer(null, ExitStatus.TEMPFAIL);
    }
    if (exchangers.hosts().isEmpty()) {
      return MapAnswer.NOTHING;
    }
    String append = settings().append();
    if (settings().has(MapFlag.MATCH_ONLY)) {
      return MapAnswer.found(MapValue.of(key, null, append, session));
    }
    String hosts =
        settings().delimiter() == 0
            ? exchangers.hosts().get(0)
            : String.join(String.valueOf(settings().delimiter()), exchangers.hosts());
    return MapAnswer.found(MapValue.of(hosts, arguments, append, session));
  }
}
