// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

/** The two syntaxes of POSIX regular expressions, with the C library's additions. */
public enum PosixSyntax {
  /** {@code \( \) \{ \}} and, as additions, {@code \+ \? \|}: the {@code -b} flag of regex maps. */
  BASIC,
  /** {@code ( ) { } + ? |}. */
  EXTENDED
}
