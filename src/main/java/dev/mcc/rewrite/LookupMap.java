// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.List;

/**
 * A map that rules look keys up in, declared by a {@code K} line or built in.
 *
 * <p>Implementations are shared by all threads that run one {@link Program}: what a lookup changes
 * lives in the {@link Session}.
 */
public interface LookupMap {
  /** The map's name in the configuration, as first spelled. */
  String name();

  /** The map's class, lower case: "hash", "dequote". */
  String mapClass();

  /**
   * Looks a key up as {@code $(name key $@ args $)} does, opening the map if need be: quotes are
   * taken off the key, deferred delivery and temporary failures count as the map's flags say, and
   * debugging category 60 prints it. With status 75 the ruleset has failed for now, whether there
   * is a value or not; any other status without a value means that the default takes its place.
   *
   * @param key the key; folding case and the like is the map's part
   * @param arguments what follows each {@code $@}; {@code %0} in a value is the key, {@code %1} the
   *     first of these
   * @param session where macros, debugging, messages and the outside world are
   * @return never null
   */
  MapAnswer lookup(String key, List<String> arguments, Session session);

  /**
   * Opens the map if the session has not tried to. Test mode's {@code /map} does this before
   * anything else, a lookup by itself.
   *
   * @return false when the map cannot be used and lookups would not find anything: {@code Map named
   *     "x" not open}
   */
  default boolean open(Session session) {
    return true;
  }

  /**
   * Asks the map's class alone, as test mode's {@code /map} does: quotes stay, and neither a
   * temporary failure's value ({@code -T}) nor deferred delivery ({@code -D}) counts.
   *
   * @return never null
   */
  default MapAnswer ask(String key, List<String> arguments, Session session) {
    return lookup(key, arguments, session);
  }

  /** Closes the map at the end of a session; prints what debugging asks for. */
  default void close(Session session) {}

  /**
   * The character that joins the tokens of a key in the place of option BlankSub ({@code -S}); NUL
   * for a map without its own.
   */
  default char space() {
    return 0;
  }
}
