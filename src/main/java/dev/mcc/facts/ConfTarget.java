// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

/** What a conf name that is no option has an effect on. */
public enum ConfTarget {
  /** A macro of the .cf file (D line). */
  MACRO,
  /** The format of a header (H line). */
  HEADER,
  /** A class (C or F line). */
  CLASS,
  /** The definition of a map (K line). */
  MAP,
  /** A variable of the environment (E line). */
  ENVIRONMENT,
  /** The text of rules. */
  RULES,
  /** A path that the m4 files of the tree use. */
  PATH,
  /** Nothing, or another setting that took its place. */
  OBSOLETE
}
