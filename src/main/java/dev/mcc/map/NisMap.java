// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.map.db.Database;
import dev.mcc.map.db.MapText;
import dev.mcc.map.db.MapTextOptions;
import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Maps of network databases (classes nis, nisplus, hesiod, netinfo, ph, nsd). There is no server to
 * ask; what such a map holds can be given as text.
 */
final class NisMap extends DeclaredMap {
  private final Database dump;

  /**
   * A map.
   *
   * @param dump key, white space and value on each line; null for a map without a server
   */
  NisMap(MapSettings settings, String dump) {
    super(settings);
    this.dump = dump == null ? null : MapText.read(dump, MapTextOptions.DEFAULT).database();
  }

  @Override
  Opening openFor(Session session, MapState state) {
    MapSettings map = settings();
    session.trace(38, 2, map.mapClass() + "_map_open(" + map.name() + ", " + map.file() + ", 0)\n");
    if (dump != null) {
      return Opening.DONE;
    }
    if (map.mapClass().equals("nisplus")) {
      session.trace(38, 2, "nisplus_map_open(" + map.file() + "): using domain (none).\n");
      return Opening.failed("Resource temporarily unavailable");
    }
    if (!map.has(MapFlag.OPTIONAL)) {
      session.error(
          ExitStatus.SOFTWARE,
          map.mapClass().equals("nis")
              ? "NIS map " + map.file() + " specified, but NIS not running"
              : map.mapClass() + " map \"" + map.name() + "\": no server can be asked");
    }
    return Opening.FAILED;
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    MapSettings map = settings();
    session.trace(38, 20, map.mapClass() + "_map_lookup(" + map.name() + ", " + key + ")\n");
    Optional<String> found;
    try {
      found = dump.get(map.has(MapFlag.NO_FOLD) ? key : AsciiCase.lower(key));
    } catch (IOException impossible) {
      return MapAnswer.TEMPORARY_FAILURE;
    }
    if (found.isEmpty()) {
      return MapAnswer.NOT_FOUND;
    }
    return MapAnswer.found(
        map.has(MapFlag.MATCH_ONLY)
            ? MapValue.of(key, null, map.append(), session)
            : MapValue.of(found.get(), arguments, map.append(), session));
  }
}
