// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

/** A search was given up because it took too many steps. */
public final class RegexLimitException extends Exception {
  private static final long serialVersionUID = 1;

  RegexLimitException() {
    super("The regular expression takes too many steps on this text.", null, false, false);
  }
}
