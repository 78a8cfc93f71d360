// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;

/** Class userdb: one field of the user database of option UserDatabaseSpec. */
final class UserdbMap extends DeclaredMap {
  private final UserDatabase database;

  UserdbMap(MapSettings settings, boolean textBeside) {
    super(settings);
    this.database = new UserDatabase(textBeside);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("udb_map_lookup(" + settings().name() + ", " + key + ")\n");
    }
    String found = database.find(key, settings().file(), session, state);
    if (found == null) {
      return MapAnswer.NOTHING;
    }
    return MapAnswer.found(
        settings().has(MapFlag.MATCH_ONLY)
            ? MapValue.of(key, null, settings().append(), session)
            : MapValue.of(found, arguments, settings().append(), session));
  }
}
