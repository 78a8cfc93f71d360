// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;

/** Class sequence: other maps, one after the other, until one has the key. */
class SequenceMap extends DeclaredMap {
  /** A member knows by its name which map it is now; a later declaration may have replaced it. */
  private final List<LookupMap> members;

  SequenceMap(MapSettings settings, List<LookupMap> members) {
    super(settings);
    this.members = List.copyOf(members);
  }

  /** The maps that the declaration names. */
  final List<LookupMap> declaredMembers() {
    return members;
  }

  /** The maps to ask, in order. */
  List<LookupMap> members(MapState state) {
    return members;
  }

  @Override
  final MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("seq_map_lookup(" + settings().name() + ", " + key + ")\n");
    }
    if (!state.enter()) {
      return MapAnswer.NOT_FOUND;
    }
    try {
      return firstOf(key, arguments, session, state);
    } finally {
      state.leave();
    }
  }

  private MapAnswer firstOf(String key, List<String> arguments, Session session, MapState state) {
    int status = ExitStatus.NOT_FOUND;
    boolean failed = false;
    for (LookupMap declared : members(state)) {
      LookupMap now = session.program().map(declared.name());
      LookupMap member = now == null ? declared : now;
      if (member == this || !member.open(session)) {
        continue;
      }
      MapAnswer answer = member.ask(key, arguments.subList(1, arguments.size()), session);
      if (answer.value() != null) {
        return answer;
      }
      failed |= answer.status() == ExitStatus.TEMPFAIL;
      status = answer.status() == ExitStatus.OK ? status : answer.status();
    }
    return new MapAnswer(null, failed ? ExitStatus.TEMPFAIL : status);
  }
}
