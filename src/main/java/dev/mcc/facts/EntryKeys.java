// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names under which somebody may look for an entry of a table. */
final class EntryKeys {
  private EntryKeys() {}

  /**
   * The names besides the one that is shown.
   *
   * @param name the name in the table
   */
  static List<String> of(Section section, String name, Map<String, String> details) {
    List<String> keys = new ArrayList<>();
    switch (section) {
      case VARIABLES -> {
        keys.add(name);
        keys.add("$&" + name);
        addBare(keys, name);
      }
      case CLASSES -> {
        keys.add(name);
        keys.add("$~" + name);
        addBare(keys, name);
      }
      case FLAGS -> keys.add(name);
      case ACCESS -> keys.add(name.replaceAll("[:+]$", ""));
      case DEBUG -> keys.add("d" + name);
      case EQUATES -> {
        keys.add(name);
        keys.add(details.get("word"));
      }
      case RULESETS -> {
        if (!details.get("number").isEmpty()) {
          keys.add(details.get("number"));
        }
      }
      default -> {
        // The name says it all.
      }
    }
    return keys;
  }

  private static void addBare(List<String> keys, String name) {
    if (name.startsWith("{")) {
      keys.add(name.substring(1, name.length() - 1));
    }
  }
}
