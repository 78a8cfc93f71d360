// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

/** The flags of an LDAP map: values may follow after blanks and stand in quotes. */
final class LdapWords {
  private static final String WITH_VALUE = "hHpbkvsrMdPwclZVzaTS";

  private final ArgumentText text;
  private char letter;

  LdapWords(String arguments) {
    text = new ArgumentText(arguments);
  }

  /** Goes to the next flag; false if there is none. */
  boolean flag() {
    text.skipSpaces();
    if (text.peek() != '-') {
      return false;
    }
    text.next();
    letter = text.next();
    return letter != 0;
  }

  char letter() {
    return letter;
  }

  /** The value of the flag; what follows one without a value is passed over. */
  String value() {
    if (WITH_VALUE.indexOf(letter) < 0) {
      text.word();
      return "";
    }
    boolean single = letter == 'a' || letter == 'T' || letter == 'z' || letter == 'S';
    if (!single && letter != 'V') {
      text.skipSpaces();
    }
    char quote = text.peek();
    if (quote != '"' && quote != '\'') {
      // A filter may hold blanks only in quotes, as everything else.
      return text.word();
    }
    text.next();
    StringBuilder value = new StringBuilder();
    while (text.peek() != 0 && text.peek() != quote) {
      value.append(text.next());
    }
    text.next();
    return value.toString();
  }
}
