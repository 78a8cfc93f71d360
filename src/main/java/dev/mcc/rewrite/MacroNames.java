// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ids of macros and classes. A name of one character is its own id; longer names get ids in the
 * order they are met, and share the space of the single characters, as in the real program.
 *
 * <p>Mutable while a configuration is read and in a test session, where {@code .D{name}} can bring
 * new names; every {@link Session} works on a copy.
 */
public final class MacroNames {
  /** Ids are below this number. */
  public static final int IDS = 256;

  /** Longest name that is distinguished (a trial on the real program). */
  public static final int MAX_LENGTH = 25;

  private final Map<String, Integer> ids;
  private final String[] names;

  /** No long names yet. */
  public MacroNames() {
    ids = new LinkedHashMap<>();
    names = new String[IDS];
  }

  private MacroNames(MacroNames other) {
    ids = new LinkedHashMap<>(other.ids);
    names = Arrays.copyOf(other.names, IDS);
  }

  /** An independent copy. */
  public MacroNames copy() {
    return new MacroNames(this);
  }

  /** Gives a long name this id; a later name may take an id over, as in the real program. */
  public void assign(String name, int id) {
    ids.put(name, id);
    names[id] = name;
  }

  /** The id of a name if it is known: of one character always, of a longer one once assigned. */
  public Integer find(String name) {
    return name.length() == 1 ? Integer.valueOf(name.charAt(0)) : ids.get(name);
  }

  /** True if a long name has this id. */
  public boolean isTaken(int id) {
    return names[id] != null;
  }

  /** How a macro is written behind {@code $}: one character, or <code>{name}</code>. */
  public String spelling(int id) {
    String name = names[id];
    return name == null ? String.valueOf((char) id) : "{" + name + "}";
  }
}
