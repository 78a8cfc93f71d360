// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * The call with which a header begins, cut into its parts.
 *
 * @param macro the word before the parenthesis
 * @param arguments what stands between the commas, without quotes and outer blanks; the first is
 *     the name
 * @param rest what follows the closing parenthesis
 */
record HeaderCall(String macro, List<String> arguments, String rest) {
  /** Cuts a text; null when it does not begin with a call. */
  static HeaderCall parse(String text) {
    int open = text.indexOf('(');
    if (open < 1 || !text.substring(0, open).chars().allMatch(Character::isLetter)) {
      return null;
    }
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    int quotes = 0;
    for (int at = open + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '`') {
        quotes++;
      } else if (c == '\'') {
        quotes--;
      } else if (quotes == 0 && (c == ',' || c == ')')) {
        arguments.add(argument.toString().strip());
        argument.setLength(0);
        if (c == ')') {
          return new HeaderCall(text.substring(0, open), arguments, text.substring(at + 1));
        }
      } else {
        argument.append(c);
      }
    }
    return null;
  }
}
