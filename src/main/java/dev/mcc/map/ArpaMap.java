// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.dns.AddressLiteral;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;

/** Class arpa: an address turned round, as names of the reverse domains start. */
final class ArpaMap extends DeclaredMap {
  ArpaMap(MapSettings settings) {
    super(settings);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    boolean debug = session.debug().at(38, 2);
    byte[] address =
        key.regionMatches(true, 0, "IPv6:", 0, 5)
            ? AddressLiteral.six(key.substring(5))
            : AddressLiteral.four(key);
    String result = address == null ? "" : AddressLiteral.reverse(address);
    if (debug) {
      session.listener().debug("arpa_map_lookup: key '" + key + "'\n");
      session
          .listener()
          .debug("arpa_map_lookup: r=" + (address == null ? 0 : 1) + ", result='" + result + "'\n");
    }
    if (address == null) {
      return new MapAnswer(null, ExitStatus.DATAERR);
    }
    return MapAnswer.found(
        settings().has(MapFlag.MATCH_ONLY)
            ? MapValue.of(key, null, settings().append(), session)
            : MapValue.of(result, arguments, settings().append(), session));
  }
}
