// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileStatus;
import java.util.List;

/**
 * Class stab: aliases held in memory. The program enters those whose left side its rulesets find to
 * be local; mcc enters none, as with rulesets that find none.
 */
final class StabMap extends DeclaredMap {
  StabMap(MapSettings settings) {
    super(settings);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    if (session.debug().at(38, 2)) {
      session
          .listener()
          .debug("stab_map_open(" + settings().name() + ", " + settings().file() + ", 0)\n");
    }
    FileStatus status = session.world().files().status(settings().file());
    return status.exists() ? Opening.DONE : Opening.failed(status.error());
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("stab_lookup(" + settings().name() + ", " + key + ")\n");
    }
    return new MapAnswer(null, ExitStatus.OK);
  }
}
