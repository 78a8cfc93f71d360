// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;

/**
 * One definition of a macro: a text or a builtin.
 *
 * @param text the body of a user macro; null for a builtin
 * @param builtin the builtin; null for a user macro
 * @param origin the call that made the definition; null for those m4 starts with
 * @param hidden the definition that {@code popdef} brings back; null when there is none
 */
record Definition(String text, Builtin builtin, Origin origin, Definition hidden) {
  boolean blind() {
    return builtin != null && builtin.blind();
  }

  boolean takesBuiltins() {
    return builtin != null && builtin.takesBuiltins();
  }
}
