// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

/** What kind of thing in a sendmail.cf a later release brought. */
public enum LanguageKind {
  /** A class of maps, in K lines. */
  MAP_CLASS("map class"),
  /** A flag of a map class, in K lines. */
  MAP_FLAG("map flag"),
  /** A flag in the F= equate of M lines. */
  MAILER_FLAG("mailer flag"),
  /** A word in the value of an option. */
  OPTION_WORD("value");

  private final String words;

  LanguageKind(String words) {
    this.words = words;
  }

  /** How a message calls it. */
  public String words() {
    return words;
  }
}
