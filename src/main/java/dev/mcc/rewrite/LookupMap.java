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
   * Looks a key up as {@code $(name key $@ args $)} does.
   *
   * @param key the key; folding case and the like is the map's part
   * @param arguments what follows each {@code $@}; {@code %0} in a value is the key, {@code %1} the
   *     first of these
   * @param session where macros, debugging, messages and the outside world are
   * @return never null
   */
  MapAnswer lookup(String key, List<String> arguments, Session session);
}
