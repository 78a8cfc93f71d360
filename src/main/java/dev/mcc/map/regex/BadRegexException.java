// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

/** A text is no regular expression; the message is that of the C library's {@code regerror}. */
public final class BadRegexException extends Exception {
  private static final long serialVersionUID = 1;

  BadRegexException(String message) {
    super(message, null, false, false);
  }
}
