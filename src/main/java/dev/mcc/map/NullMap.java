// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;

/** Class null: nothing is found in it. */
final class NullMap extends DeclaredMap {
  NullMap(MapSettings settings) {
    super(settings);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    return MapAnswer.NOT_FOUND;
  }
}
