// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Class stab: an alias file, read when the map is opened and held in memory. */
final class StabMap extends DeclaredMap {
  StabMap(MapSettings settings) {
    super(settings);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    return open(settings(), session, state);
  }

  /** Reads the file of a map. */
  static Opening open(MapSettings map, Session session, MapState state) {
    if (session.debug().at(38, 2)) {
      session.listener().debug("stab_map_open(" + map.name() + ", " + map.file() + ", 0)\n");
    }
    FileStatus status = session.world().files().status(map.file());
    if (!status.exists()) {
      return Opening.failed(status.error());
    }
    try {
      state.resource(new AliasReader(session, map.file()).read());
      return Opening.DONE;
    } catch (IOException failed) {
      return Opening.failed(failed.getMessage());
    }
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    return find(settings(), key, session, state);
  }

  /** Looks a name up in what {@link #open} has read. */
  static MapAnswer find(MapSettings map, String key, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("stab_lookup(" + map.name() + ", " + key + ")\n");
    }
    Map<String, String> aliases = state.resource();
    return new MapAnswer(aliases.get(AsciiCase.lower(key)), ExitStatus.OK);
  }
}
