// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.dns.ServiceSwitch;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * Class switch: a sequence that the service switch gives. For the service that the declaration
 * names it lists methods; the map "x" with methods "files nis" asks the maps "x.files" and "x.nis".
 */
final class SwitchMap extends SequenceMap {
  SwitchMap(MapSettings settings) {
    super(settings, List.of());
  }

  @Override
  List<LookupMap> members(MapState state) {
    return state.resource();
  }

  @Override
  Opening openFor(Session session, MapState state) {
    String name = settings().name();
    session.trace(38, 2, "switch_map_open(" + name + ", " + settings().file() + ", 0)\n");
    List<String> methods = ServiceSwitch.of(session).methods(settings().file());
    if (methods.isEmpty()) {
      session.trace(38, 19, "\tswitch_map_find => -1\n");
      return Opening.FAILED;
    }
    session.trace(38, 19, "\tswitch_map_find => " + methods.size() + "\n");
    for (String method : methods) {
      session.trace(38, 19, "\t\t" + method + "\n");
    }
    List<LookupMap> members = new ArrayList<>();
    for (int i = 0; i < methods.size(); i++) {
      LookupMap member = session.program().map(name + "." + methods.get(i));
      if (member == null) {
        session.error(
            ExitStatus.SOFTWARE,
            "Switch map " + name + ": unknown member map " + name + "." + methods.get(i));
      } else {
        session.trace(
            38, 4, "\tmap_stack[" + i + "] = " + member.mapClass() + ":" + member.name() + "\n");
        members.add(member);
      }
    }
    state.resource(List.copyOf(members));
    return Opening.DONE;
  }
}
