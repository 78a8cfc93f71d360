// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.Metacharacters;

/**
 * Reads {@code $|} in a command as the operator that separates the arguments of the check rulesets.
 * The real program takes it for two ordinary characters, so that a check of a pair silently passes.
 */
final class Operators {
  private Operators() {}

  static String read(String command) {
    return command.replace("$|", " " + Metacharacters.ELSE + " ");
  }
}
