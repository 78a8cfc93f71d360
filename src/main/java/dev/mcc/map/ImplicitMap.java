// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;
import java.util.Locale;

/** Class implicit: the hash database if there is one; for aliases else the text. */
final class ImplicitMap extends DatabaseMap {
  private final boolean aliases;
  private final boolean textBeside;

  ImplicitMap(MapSettings settings, boolean textBeside) {
    this(settings, textBeside, false);
  }

  private ImplicitMap(MapSettings settings, boolean textBeside, boolean aliases) {
    super(settings, DatabaseKind.HASH, textBeside);
    this.textBeside = textBeside;
    this.aliases = aliases;
  }

  /** The same for option AliasFile: without a database, the text of the aliases is read. */
  ImplicitMap forAliases() {
    return new ImplicitMap(settings(), textBeside, true);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    if (session.debug().at(38, 2)) {
      session
          .listener()
          .debug("impl_map_open(" + settings().name() + ", " + settings().file() + ", 0)\n");
    }
    Opening opening = openFile(session, state, true);
    if (aliases) {
      state.set(MapFlag.INCLUDE_NULL);
    }
    if (opening.open()) {
      state.set(MapFlag.IMPLICIT_HASH);
      return opening;
    }
    if (!aliases) {
      return opening;
    }
    if (!settings().has(MapFlag.OPTIONAL)) {
      session.message(
          "WARNING: cannot open alias database " + settings().file() + "; reading text version");
    }
    return StabMap.open(settings(), session, state);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("impl_map_lookup(" + settings().name() + ", " + key + ")\n");
    }
    if (!state.has(MapFlag.IMPLICIT_HASH)) {
      return StabMap.find(settings(), key, session, state);
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
    if (state.has(MapFlag.IMPLICIT_HASH)) {
      super.closing(session, state);
    }
  }
}
