// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;

/**
 * A collected argument.
 *
 * @param text its text; empty for a builtin token
 * @param builtin the builtin when the argument is one, else null
 * @param origin provenance of the text when it stands in a file exactly as it is here, else null
 * @param delta offset of the first character in the origin's file
 */
record Argument(String text, Builtin builtin, Origin origin, int delta) {
  static final Argument EMPTY = new Argument("", null, null, -1);

  static Argument of(String text) {
    return new Argument(text, null, null, -1);
  }
}
