// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import java.util.List;

/**
 * An attribute to return.
 *
 * @param name its name
 * @param type what its values are
 * @param classes it counts only in entries of one of these object classes; empty for all
 */
record LdapAttribute(String name, Type type, List<String> classes) {
  /** What the values of an attribute are. */
  enum Type {
    /** Results. */
    NORMAL,
    /** Names of entries that are searched next. */
    DN,
    /** Filters of searches that are done next. */
    FILTER,
    /** Searches that are done next. */
    URL
  }

  LdapAttribute {
    classes = List.copyOf(classes);
  }
}
