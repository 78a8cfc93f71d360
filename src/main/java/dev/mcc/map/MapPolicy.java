// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import java.util.Map;

/**
 * Where mcc's maps may differ from those of the sendmail that Debian installs.
 *
 * @param textBeside true to read the text beside a database that is not there: {@code
 *     /etc/mail/access} in the place of {@code /etc/mail/access.db}
 * @param everyClass true to offer the classes that Debian's program was built without (cdb, dbm,
 *     hesiod, netinfo, nsd, ph); false to refuse them with its message
 * @param dumps texts that stand for maps of network databases (nis, nisplus, hesiod, netinfo, ph,
 *     nsd), by class, blank and map, as "nis mail.aliases"; key, white space and value on each
 *     line. A map without one behaves as without a server
 */
public record MapPolicy(boolean textBeside, boolean everyClass, Map<String, String> dumps) {
  /** What the real program does. */
  public static final MapPolicy REAL = new MapPolicy(false, false, Map.of());

  /** What a configuration is tried with when only its source texts are at hand. */
  public static final MapPolicy SOURCES = new MapPolicy(true, false, Map.of());

  /** Copies the map. */
  public MapPolicy {
    dumps = Map.copyOf(dumps);
  }
}
