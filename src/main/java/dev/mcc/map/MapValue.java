// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.Session;
import java.util.List;

/** Makes the value of a lookup out of what the map holds: arguments put in, {@code -a} appended. */
final class MapValue {
  /** Longest value that is made; arguments could otherwise multiply it. */
  private static final int LONGEST = 1 << 20;

  private MapValue() {}

  /**
   * Puts arguments in for {@code %0} to {@code %9} and appends the text of {@code -a}.
   *
   * @param raw what the map holds
   * @param arguments the key and what followed each {@code $@}; null if percent signs mean nothing
   */
  static String of(String raw, List<String> arguments, String append, Session session) {
    boolean debug = session.debug().at(39, 1);
    if (debug) {
      session.listener().debug(before(raw, arguments));
    }
    String value = arguments == null ? raw : filled(raw, arguments);
    if (append != null) {
      value += append;
    }
    if (debug) {
      session.listener().debug("map_rewrite => " + value + "\n");
    }
    return value;
  }

  private static String before(String raw, List<String> arguments) {
    StringBuilder text = new StringBuilder("map_rewrite(").append(raw).append("), av =");
    if (arguments == null) {
      return text.append(" (nullv)\n").toString();
    }
    text.append('\n');
    for (String argument : arguments) {
      text.append('\t').append(argument).append('\n');
    }
    return text.toString();
  }

  private static String filled(String raw, List<String> arguments) {
    if (raw.indexOf('%') < 0) {
      return raw;
    }
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < raw.length() && value.length() < LONGEST; i++) {
      char c = raw.charAt(i);
      char next = i + 1 < raw.length() ? raw.charAt(i + 1) : 0;
      if (c != '%') {
        value.append(c);
      } else if (next == '%') {
        value.append('%');
        i++;
      } else if (next >= '0' && next <= '9') {
        if (next - '0' < arguments.size()) {
          value.append(arguments.get(next - '0'));
        }
        i++;
      } else {
        value.append('%');
      }
    }
    return value.toString();
  }
}
