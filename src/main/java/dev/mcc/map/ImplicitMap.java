// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;
import java.util.Locale;

/** Class implicit: the hash database if there is one. */
final class ImplicitMap extends DatabaseMap {
  ImplicitMap(MapSettings settings, boolean textBeside) {
    super(settings, DatabaseKind.HASH, textBeside);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    if (session.debug().at(38, 2)) {
      session
          .listener()
          .debug("impl_map_open(" + settings().name() + ", " + settings().file() + ", 0)\n");
    }
    Opening opening = openFile(session, state, true);
    if (opening.open()) {
      state.set(MapFlag.IMPLICIT_HASH);
    }
    return opening;
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("impl_map_lookup(" + settings().name() + ", " + key + ")\n");
    }
    return super.find(key, arguments, session, state);
  }

  @Override
  void closing(Session session, MapState state) {
    if (session.debug().at(38, 9)) {
      session
          .listener()
          .debug(
              String.format(
                  Locale.ROOT,
                  "impl_map_close(%s, %s, %x)\n",
                  settings().name(),
                  settings().file(),
                  state.flags()));
    }
    super.closing(session, state);
  }
}
