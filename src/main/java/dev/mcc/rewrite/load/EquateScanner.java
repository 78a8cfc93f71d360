// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;

/** Goes through the {@code Name=value} parts of an M, Q or X line, in internal form. */
final class EquateScanner {
  private final String line;
  private int at;
  private char letter;
  private String value;
  private String raw;

  EquateScanner(String line, int from) {
    this.line = line;
    this.at = from;
  }

  /** The name at the start: up to a comma or white space. */
  String name() {
    int start = at;
    while (more() && line.charAt(at) != ',' && !LineText.isSpace(line.charAt(at))) {
      at++;
    }
    return line.substring(start, at);
  }

  /** Goes to the next part; false if there is none. */
  boolean next() {
    boolean behindValue = value != null && more();
    while (more() && (line.charAt(at) == ',' || LineText.isSpace(line.charAt(at)))) {
      at++;
    }
    if (!more()) {
      // A comma behind the last value announces one more part.
      value = null;
      return behindValue;
    }
    letter = line.charAt(at);
    value = null;
    while (more() && line.charAt(at) != '=' && line.charAt(at) != ',') {
      at++;
    }
    if (!more() || line.charAt(at) != '=') {
      return true;
    }
    at++;
    while (more() && LineText.isSpace(line.charAt(at))) {
      at++;
    }
    Munch munched = Munch.read(line, at, ',');
    raw = line.substring(at, munched.end());
    at = munched.end();
    value = munched.text();
    return true;
  }

  /** The first character of the part: only it says which equate it is. */
  char letter() {
    return letter;
  }

  /** False for a part without an equals sign. */
  boolean hasValue() {
    return value != null;
  }

  /** The value without quotes and backslashes. */
  String value() {
    return value;
  }

  /** The value as it stands in the line. */
  String raw() {
    return raw;
  }

  private boolean more() {
    return at < line.length();
  }
}
