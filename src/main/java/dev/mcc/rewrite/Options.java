// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.Map;

/**
 * The options of a configuration as loading left them, by their long names in lower case. An option
 * that nobody set has no entry; its default is in the catalogue of facts or with its user.
 */
public record Options(Map<String, String> values) {
  /** Copies the map. */
  public Options {
    values = Map.copyOf(values);
  }

  /** The value as written, or null. */
  public String text(String name) {
    return values.get(name.toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * A boolean option as the real program reads it: empty, {@code t}, {@code y} or {@code 1} first.
   */
  public boolean flag(String name, boolean otherwise) {
    String value = text(name);
    return value == null ? otherwise : truth(value);
  }

  /** How the real program reads a boolean value. */
  public static boolean truth(String value) {
    return value.isEmpty() || "tTyY1".indexOf(value.charAt(0)) >= 0;
  }
}
