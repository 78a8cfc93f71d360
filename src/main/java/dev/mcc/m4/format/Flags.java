// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

/** The flag characters of a directive. */
final class Flags {
  private static final String ALL = "-0+ #'";

  private int set;

  /** Adds a flag; false when {@code c} is none. */
  boolean add(char c) {
    int index = ALL.indexOf(c);
    if (index < 0) {
      return false;
    }
    set |= 1 << index;
    return true;
  }

  /** True when the flag was given. */
  boolean has(char c) {
    return (set & 1 << ALL.indexOf(c)) != 0;
  }

  /** True when every flag given is one of {@code allowed}. */
  boolean onlyOf(String allowed) {
    for (int i = 0; i < ALL.length(); i++) {
      if ((set & 1 << i) != 0 && allowed.indexOf(ALL.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The sign character in front of a number: minus, what the flags ask for, or nothing. */
  String sign(boolean negative) {
    if (negative) {
      return "-";
    }
    if (has('+')) {
      return "+";
    }
    return has(' ') ? " " : "";
  }
}
