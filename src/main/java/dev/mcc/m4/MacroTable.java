// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All macro names with their definitions. */
final class MacroTable {
  private final Map<String, Macro> macros = new HashMap<>(512);

  /** The macro of that name if it is defined, else null. */
  Macro find(String name) {
    Macro macro = macros.get(name);
    return macro == null || macro.definition == null ? null : macro;
  }

  /** The entry of that name, made when missing. */
  Macro entry(String name) {
    return macros.computeIfAbsent(name, Macro::new);
  }

  /** {@code define} (replaces the current definition) or {@code pushdef} (hides it). */
  void define(String name, String text, Builtin builtin, Origin origin, boolean push) {
    Macro macro = entry(name);
    Definition hidden =
        push || macro.definition == null ? macro.definition : macro.definition.hidden();
    macro.definition = new Definition(text, builtin, origin, hidden);
  }

  /** {@code undefine}: removes all definitions; false when there was none. */
  boolean undefine(String name) {
    Macro macro = find(name);
    if (macro == null) {
      return false;
    }
    macro.definition = null;
    return true;
  }

  /** {@code popdef}: removes the current definition; false when there was none. */
  boolean pop(String name) {
    Macro macro = find(name);
    if (macro == null) {
      return false;
    }
    macro.definition = macro.definition.hidden();
    return true;
  }

  /** Removes everything. */
  void clear() {
    macros.clear();
  }

  /** Names of all defined macros in byte order. */
  List<String> definedNames() {
    TreeSet<String> names = new TreeSet<>();
    macros.forEach(
        (name, macro) -> {
          if (macro.definition != null) {
            names.add(name);
          }
        });
    return new ArrayList<>(names);
  }

  /** Every entry, defined or only traced. */
  Iterable<Macro> entries() {
    return macros.values();
  }
}
