// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * What all map classes have in common: opening at first use, the flags that concern keys, values
 * and temporary failures, and what debugging categories 38 and 60 print of it.
 *
 * <p>Immutable; what a session changes is in its {@link MapState}.
 */
abstract class DeclaredMap implements LookupMap {
  private final MapSettings settings;

  DeclaredMap(MapSettings settings) {
    this.settings = settings;
  }

  final MapSettings settings() {
    return settings;
  }

  @Override
  public final String name() {
    return settings.symbol();
  }

  @Override
  public final String mapClass() {
    return settings.mapClass();
  }

  @Override
  public final char space() {
    return settings.space();
  }

  /** Opens the map for a session. */
  Opening openFor(Session session, MapState state) {
    return Opening.DONE;
  }

  /**
   * Looks a key up in the open map.
   *
   * @param arguments the key first
   * @return a value with its arguments filled in; without one, status 0 means that the class says
   *     nothing about the failure
   */
  abstract MapAnswer find(String key, List<String> arguments, Session session, MapState state);

  /** Prints what is to be seen when the map is closed. */
  void closing(Session session, MapState state) {}

  final MapState state(Session session) {
    return session.state(this, () -> new MapState(settings.flags(), settings.file()));
  }

  @Override
  public final boolean open(Session session) {
    return open(session, state(session));
  }

  private boolean open(Session session, MapState state) {
    if (!settings.has(MapFlag.VALID)) {
      return false;
    }
    if (state.stage() == MapState.Stage.UNTRIED) {
      attempt(session, state);
    }
    return state.stage() != MapState.Stage.ABSENT;
  }

  private void attempt(Session session, MapState state) {
    // A map that opens itself again through others finds nothing there.
    state.stage(MapState.Stage.ABSENT);
    Opening opening = openFor(session, state);
    if (session.debug().at(38, 4)) {
      String file = state.shownFile() == null ? "NULL" : state.shownFile();
      String reason = opening.reason() == null ? "" : ": " + opening.reason();
      session
          .listener()
          .debug(
              "openmap()\t"
                  + settings.mapClass()
                  + ":"
                  + settings.name()
                  + " "
                  + file
                  + (opening.open() ? ": valid\n" : ": invalid" + reason + "\n"));
    }
    if (opening.open()) {
      state.set(MapFlag.OPEN);
      state.stage(MapState.Stage.OPEN);
    } else if (!settings.has(MapFlag.OPTIONAL)) {
      state.stage(MapState.Stage.BROKEN);
    }
  }

  @Override
  public final MapAnswer ask(String key, List<String> arguments, Session session) {
    MapState state = state(session);
    return open(session, state) ? ask(key, arguments, session, state) : MapAnswer.NOTHING;
  }

  /** Asks the map, which is open or could not be opened. */
  final MapAnswer ask(String key, List<String> arguments, Session session, MapState state) {
    if (state.stage() == MapState.Stage.BROKEN) {
      return MapAnswer.TEMPORARY_FAILURE;
    }
    List<String> all = new ArrayList<>(arguments.size() + 1);
    all.add(key);
    all.addAll(arguments);
    return find(key, all, session, state);
  }

  @Override
  public final MapAnswer lookup(String key, List<String> arguments, Session session) {
    MapState state = state(session);
    return open(session, state)
        ? new RuleLookup(this, session, state).of(key, arguments)
        : MapAnswer.NOTHING;
  }

  @Override
  public final void close(Session session) {
    MapState state = state(session);
    if (state.stage() != MapState.Stage.OPEN && state.stage() != MapState.Stage.BROKEN) {
      return;
    }
    state.set(MapFlag.CLOSING);
    if (session.debug().at(38, 5)) {
      String file = state.shownFile() == null ? "NULL" : state.shownFile();
      session.listener().debug("closemaps: closing " + settings.name() + " (" + file + ")\n");
    }
    if (state.stage() == MapState.Stage.OPEN) {
      closing(session, state);
    }
  }
}
