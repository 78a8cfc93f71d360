// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules of a generated configuration can refer to: class members, macro values, maps,
 * mailers and rulesets, each by name. Names of more than one letter are written in braces.
 */
final class BtNames {
  private static final String WORDS =
      "a b c joe ann root mail www example com org net host user local alpha beta one two x1 42 192"
          + " Mixed UPPER zeta";

  /** Words that addresses and rules are made of. */
  static final String[] PLAIN = WORDS.split(" ");

  final Map<String, List<String>> classes = new LinkedHashMap<>();
  final Map<String, String> macros = new LinkedHashMap<>();
  final Map<String, String> maps = new LinkedHashMap<>();
  final List<String> mailers = new ArrayList<>(List.of("local", "prog"));
  final List<String> rulesets = new ArrayList<>();

  /** The operator characters that the configuration sets. */
  String operators = ".:%@!^/[]+";

  /** A name as it stands behind an operator: one letter, or more in braces. */
  static String in(String name) {
    return name.length() == 1 ? name : "{" + name + "}";
  }

  /** A word, sometimes in another case. */
  static String word(Pick pick) {
    String word = pick.of(PLAIN);
    return pick.oneIn(12) ? word.toUpperCase(java.util.Locale.ROOT) : word;
  }

  /** One of the operator characters, mostly one of those that addresses have. */
  String operator(Pick pick) {
    return pick.oneIn(3) ? pick.charOf(operators + "<>,;") : pick.of(".", "@", ".", "@", "%", "!");
  }

  /** Some words and operators, from {@code least} to {@code most} tokens. */
  String tokens(Pick pick, int least, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = least + pick.number(most - least + 1); i > 0; i--) {
      join(text, pick.oneIn(3) ? operator(pick) : word(pick));
    }
    return text.toString();
  }

  /** Appends a token, with a blank where the two would grow together. */
  static void join(StringBuilder text, String token) {
    if (text.length() > 0
        && !token.isEmpty()
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && Character.isLetterOrDigit(token.charAt(0))) {
      text.append(' ');
    }
    text.append(token);
  }

  static <T> T any(Pick pick, List<T> list) {
    return list.get(pick.number(list.size()));
  }
}
