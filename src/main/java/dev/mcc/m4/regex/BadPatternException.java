// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

/** A text is no regular expression; the message is the C library's. */
final class BadPatternException extends Exception {
  static final String BAD_PATTERN = "Invalid regular expression";
  static final String BAD_BRACKET = "Unmatched [, [^, [:, [., or [=";
  static final String BAD_RANGE = "Invalid range end";
  static final String BAD_COLLATION = "Invalid collation character";
  static final String BAD_REFERENCE = "Invalid back reference";
  static final String BAD_ESCAPE = "Trailing backslash";
  static final String BAD_OPEN = "Unmatched ( or \\(";
  static final String BAD_CLOSE = "Unmatched ) or \\)";

  private static final long serialVersionUID = 1;

  BadPatternException(String message) {
    super(message, null, false, false);
  }
}
