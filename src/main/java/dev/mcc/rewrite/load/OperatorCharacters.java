// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

/** The characters that are tokens by themselves in addresses and rules. */
final class OperatorCharacters {
  /** Without option OperatorChars (a trial on the real program). */
  static final String DEFAULT = ".:@[]";

  /** Below this level macro o holds the characters (a trial on the real program). */
  private static final int LEVEL_OF_OPTION = 7;

  private OperatorCharacters() {}

  /** The characters as set so far. */
  static String of(LoadState state) {
    String set = state.options.get("operatorchars");
    if (set == null && state.level < LEVEL_OF_OPTION) {
      set = state.macros['o'];
    }
    return set == null ? DEFAULT : set;
  }
}
