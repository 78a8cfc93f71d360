// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;

/**
 * Class macro: a lookup sets the macro that the key names to the first argument, or takes it away
 * without one. The value is empty.
 */
final class MacroMap extends DeclaredMap {
  MacroMap(MapSettings settings) {
    super(settings);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("macro_map_lookup(" + settings().name() + ", " + key + ")\n");
    }
    int id = MacroName.id(key, session);
    if (id < 0) {
      return new MapAnswer(null, ExitStatus.CONFIG);
    }
    session.setMacro(id, arguments.size() > 1 ? arguments.get(1) : null);
    return MapAnswer.found("");
  }
}
