// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;

/**
 * A filter with places for the key ({@code %s} as it is, {@code %0} escaped) and, if it takes
 * several arguments, for these.
 */
record LdapFilter(String pattern, boolean several) {
  /** The filter for a key. */
  String of(String key, List<String> arguments) {
    StringBuilder filter = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      char next = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) : 0;
      if (next == 's') {
        filter.append(text(key));
        i++;
      } else if (next == '0') {
        filter.append(escaped(key));
        i++;
      } else if (several && next >= '1' && next <= '9') {
        int number = next - '0';
        filter.append(number < arguments.size() ? escaped(arguments.get(number)) : "");
        i++;
      } else {
        filter.append(c);
      }
    }
    return filter.toString();
  }

  /** Bytes that are text in the directory's encoding. */
  private static String text(String bytes) {
    return new String(bytes.getBytes(ISO_8859_1), UTF_8);
  }

  private static String escaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '*' || c == '(' || c == ')' || c == '\\' || c == 0 || c >= 0x80) {
        text.append(String.format(Locale.ROOT, "\\%02x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
