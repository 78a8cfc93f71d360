// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

/** A text is no regular expression; the message is the C library's. */
public final class BadPatternException extends Exception {
  /** Something that cannot be read at all. */
  public static final String BAD_PATTERN = "Invalid regular expression";

  /** A name in {@code [. .]} or {@code [= =]} that is not one byte. */
  public static final String BAD_COLLATION = "Invalid collation character";

  /** An unknown name in {@code [: :]}. */
  public static final String BAD_CLASS = "Invalid character class name";

  /** A backslash at the end. */
  public static final String BAD_ESCAPE = "Trailing backslash";

  /** A back-reference to a group that is not complete there. */
  public static final String BAD_REFERENCE = "Invalid back reference";

  /** A bracket expression without end. */
  public static final String BAD_BRACKET = "Unmatched [, [^, [:, [., or [=";

  /** A group without end. */
  public static final String BAD_OPEN = "Unmatched ( or \\(";

  /** An end without group. */
  public static final String BAD_CLOSE = "Unmatched ) or \\)";

  /** An interval without end. */
  public static final String BAD_BRACE = "Unmatched \\{";

  /** An interval with wrong numbers. */
  public static final String BAD_INTERVAL = "Invalid content of \\{\\}";

  /** A range whose end is before its start. */
  public static final String BAD_RANGE = "Invalid range end";

  /** Numbers or nesting beyond the limits. */
  public static final String TOO_BIG = "Regular expression too big";

  /** A repetition of nothing. */
  public static final String BAD_REPEAT = "Invalid preceding regular expression";

  private static final long serialVersionUID = 1;

  /** One of the messages above. */
  public BadPatternException(String message) {
    super(message, null, false, false);
  }
}
