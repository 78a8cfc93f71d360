// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.Metacharacters;

/**
 * Replaces the macros of a text that is used while the configuration is read: both sides of rules,
 * arguments of maps. {@code $&x} and the operators of rules stay, conditionals are decided now.
 */
final class Expansion {
  /** Macros whose values hold each other are followed no deeper than this. */
  private static final int MAX_DEPTH = 10;

  private static final String OPERATORS = "*+-=~#@:>[]()&|";
  private final String[] macros;
  private final StringBuilder out = new StringBuilder();

  private Expansion(String[] macros) {
    this.macros = macros;
  }

  /**
   * The text with macros replaced and operators as {@link Metacharacters}.
   *
   * @param munged a text as {@link LineMunger} leaves it
   * @param macros values by id, null where not set
   */
  static String expand(String munged, String[] macros) {
    if (munged.indexOf(Metacharacters.MACRO) < 0) {
      return munged;
    }
    Expansion expansion = new Expansion(macros);
    expansion.add(munged, 0);
    return expansion.out.toString();
  }

  private void add(String text, int depth) {
    int at = 0;
    // For each open "$?": how deep in conditionals whose text does not count we are.
    int open = 0;
    int skipping = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != Metacharacters.MACRO || at == text.length()) {
        if (skipping == 0) {
          out.append(c);
        }
        continue;
      }
      char name = text.charAt(at++);
      if (name == '?') {
        int id = at < text.length() ? text.charAt(at++) : 0;
        open++;
        if (skipping > 0 || !isSet(id)) {
          skipping++;
        }
      } else if (name == '|' && open > 0) {
        if (skipping <= 1) {
          skipping = 1 - skipping;
        }
      } else if (name == '.' && open > 0) {
        open--;
        skipping = Math.max(0, skipping - 1);
      } else if (skipping > 0) {
        at += takesName(name) && at < text.length() ? 1 : 0;
      } else if (OPERATORS.indexOf(name) >= 0) {
        out.append(Metacharacters.operator(name));
        if (takesName(name) && at < text.length()) {
          out.append(text.charAt(at++));
        }
      } else if (name >= '0' && name <= '9') {
        out.append(Metacharacters.ARGUMENT).append(name);
      } else if (isSet(name) && depth < MAX_DEPTH) {
        add(macros[name], depth + 1);
      }
    }
  }

  private boolean isSet(int id) {
    return id > 0 && id < macros.length && macros[id] != null;
  }

  private static boolean takesName(char operator) {
    return operator == '=' || operator == '~' || operator == '&';
  }
}
