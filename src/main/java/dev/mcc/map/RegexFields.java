// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Which groups of a regular expression make the value: the numbers of {@code -s1,3}, or of a
 * lookup's first argument.
 *
 * @param numbers the groups, 0 for the whole match; null if one is not there
 * @param problem what the real program says of that one; null if there is none
 */
record RegexFields(List<Integer> numbers, String problem) {
  /** Reads numbers separated by commas; what is none counts as 0. */
  static RegexFields read(String list, int groups) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      int field = decimal(part);
      if (field < 0 || field > groups) {
        return new RegexFields(
            null,
            "field (" + field + ") out of range, only " + (groups + 1) + " substrings in pattern");
      }
      numbers.add(field);
    }
    return new RegexFields(List.copyOf(numbers), null);
  }

  private static int decimal(String text) {
    boolean negative = text.startsWith("-");
    int number = 0;
    for (int i = negative || text.startsWith("+") ? 1 : 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        break;
      }
      number = Math.min(1 << 20, number * 10 + digit);
    }
    return negative ? -number : number;
  }
}
