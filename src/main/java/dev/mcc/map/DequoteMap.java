// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;

/** Class dequote: takes the quotation marks off, if what is left can be read as an address. */
final class DequoteMap extends DeclaredMap {
  DequoteMap(MapSettings settings) {
    super(settings);
  }

  /**
   * Reads the arguments of this class and of those that have no use for any (arith, macro, arpa):
   * the first flag counts, the rest is passed over (a trial on the real program).
   */
  static void parse(String arguments, SettingsBuilder map) {
    map.set(MapFlag.KEEP_QUOTES);
    ArgumentText text = new ArgumentText(arguments);
    text.skipSpaces();
    if (text.peek() != '-') {
      return;
    }
    text.next();
    switch (text.next()) {
      case 'a' -> map.append = text.word();
      case 'D' -> map.set(MapFlag.DEFER);
      case 'S', 's' -> map.space = text.peek();
      default -> {
        // All other flags are ignored.
      }
    }
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    String value = dequoted(key, settings().space());
    return value == null
        ? MapAnswer.NOTHING
        : MapAnswer.found(MapValue.of(value, null, settings().append(), session));
  }

  /** The text without quotation marks; null if there were none or they have to stay. */
  static String dequoted(String key, char space) {
    StringBuilder text = new StringBuilder(key.length());
    int angles = 0;
    int parentheses = 0;
    int quotes = 0;
    boolean quoted = false;
    boolean escaped = false;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (escaped) {
        escaped = false;
        text.append(c);
        continue;
      }
      switch (c) {
        case '\\' -> escaped = true;
        case '(' -> parentheses++;
        case ')' -> parentheses--;
        case '<' -> angles++;
        case '>' -> angles--;
        default -> {
          // Part of the text.
        }
      }
      if (parentheses < 0 || angles < 0 || c == '\t' || c == ' ' && space == 0) {
        return null;
      }
      if (c == '"' && parentheses == 0) {
        quotes++;
        quoted = !quoted;
      } else {
        text.append(c == ' ' ? space : c);
      }
    }
    boolean whole = !quoted && !escaped && angles == 0 && parentheses == 0;
    return quotes > 0 && whole ? text.toString() : null;
  }
}
