// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.Metacharacters;

/** Gives a value that is kept for later (of a macro, header, mailer) the form it is kept in. */
final class InternalForm {
  private InternalForm() {}

  /**
   * The text with {@code $?} and its like as {@link Metacharacters}; uses of macros stay {@link
   * Metacharacters#MACRO} with an id, digits too.
   */
  static String of(String munged) {
    if (munged.indexOf(Metacharacters.MACRO) < 0) {
      return munged;
    }
    StringBuilder out = new StringBuilder(munged.length());
    for (int at = 0; at < munged.length(); at++) {
      char c = munged.charAt(at);
      char operator = 0;
      if (c == Metacharacters.MACRO && at + 1 < munged.length()) {
        operator = Metacharacters.operator(munged.charAt(at + 1));
      }
      if (operator == 0) {
        out.append(c);
      } else {
        out.append(operator);
        at++;
      }
    }
    return out.toString();
  }
}
