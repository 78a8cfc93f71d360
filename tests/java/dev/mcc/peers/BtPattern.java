// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.List;

/**
 * The left side of a generated rule, and addresses made to match it.
 *
 * @param elements operators and literal tokens, as written
 */
record BtPattern(List<String> elements) {
  BtPattern {
    elements = List.copyOf(elements);
  }

  /** A random pattern with one to seven elements and few enough wildcards. */
  static BtPattern random(Pick pick, BtNames names) {
    if (pick.oneIn(9)) {
      return new BtPattern(List.of("$*"));
    }
    List<String> elements = new ArrayList<>();
    int wildcards = 0;
    for (int i = 1 + pick.number(6); i > 0; i--) {
      String element = element(pick, names, wildcards < 4);
      elements.add(element);
      if (wildcard(element)) {
        wildcards++;
      }
      if (i > 1 && pick.oneIn(2)) {
        elements.add(names.operator(pick));
      }
    }
    return new BtPattern(elements);
  }

  private static String element(Pick pick, BtNames names, boolean wildcards) {
    switch (pick.number(wildcards ? 18 : 5)) {
      case 0:
        return names.operator(pick);
      case 1:
        return "$" + pick.of("", "&") + macro(pick, names);
      case 2:
        return pick.oneIn(5) ? pick.of("\"q r\"", "\"x\"", "\\a", "$$", "$|") : BtNames.word(pick);
      case 3:
      case 4:
        return BtNames.word(pick);
      case 5:
      case 6:
        return "$+";
      case 7:
      case 8:
      case 9:
        return "$-";
      case 10:
        return "$@";
      case 11:
      case 12:
        return "$=" + classOf(pick, names);
      case 13:
        return "$~" + classOf(pick, names);
      default:
        return "$*";
    }
  }

  private static String macro(Pick pick, BtNames names) {
    return BtNames.in(BtNames.any(pick, List.copyOf(names.macros.keySet())));
  }

  private static String classOf(Pick pick, BtNames names) {
    return BtNames.in(BtNames.any(pick, List.copyOf(names.classes.keySet())));
  }

  private static boolean wildcard(String element) {
    return element.startsWith("$")
        && "*+-=~".indexOf(element.charAt(element.length() > 1 ? 1 : 0)) >= 0;
  }

  /** How many {@code $1}, {@code $2}... it defines: {@code $@} is none of them. */
  int arguments() {
    return (int) elements.stream().filter(BtPattern::wildcard).count();
  }

  String text(Pick pick) {
    StringBuilder text = new StringBuilder();
    for (String element : elements) {
      boolean grown =
          text.length() > 0
              && Character.isLetterOrDigit(text.charAt(text.length() - 1))
              && Character.isLetterOrDigit(element.charAt(0));
      text.append(grown || text.length() > 0 && pick.oneIn(2) ? " " : "").append(element);
    }
    return text.toString();
  }

  /** An address that matches, or nearly. */
  String address(Pick pick, BtNames names) {
    StringBuilder text = new StringBuilder();
    for (String element : elements) {
      BtNames.join(text, sample(element, pick, names));
    }
    return text.toString();
  }

  private static String sample(String element, Pick pick, BtNames names) {
    if (!element.startsWith("$") || element.length() < 2) {
      return element;
    }
    switch (element.charAt(1)) {
      case '*':
        return names.tokens(pick, 0, 3);
      case '+':
        return names.tokens(pick, 1, 3);
      case '-':
        return BtNames.word(pick);
      case '@':
        return "";
      case '=':
        List<String> words = names.classes.get(bare(element.substring(2)));
        return words.isEmpty() ? "w" : BtNames.any(pick, words);
      case '~':
        return BtNames.word(pick);
      case '&':
        return names.macros.get(bare(element.substring(2)));
      case '$':
        return "$";
      case '|':
        return "$|";
      default:
        return names.macros.get(bare(element.substring(1)));
    }
  }

  private static String bare(String name) {
    return name.startsWith("{") ? name.substring(1, name.length() - 1) : name;
  }
}
