// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.List;

/** Writes random rulesets whose rules match often and whose calls come to an end. */
final class BtRules {
  private final Pick pick;
  private final BtNames names;
  private final StringBuilder out;

  /** At most one rule of a configuration calls its own ruleset: more would take forever. */
  private boolean recursive;

  BtRules(Pick pick, BtNames names, StringBuilder out) {
    this.pick = pick;
    this.names = names;
    this.out = out;
  }

  /**
   * Writes the rules of a ruleset.
   *
   * @param name its name
   * @param later rulesets that it may call; they do not call it
   * @return addresses for it
   */
  List<String> write(String name, List<String> later) {
    List<String> addresses = new ArrayList<>();
    for (int i = 1 + pick.number(5); i > 0; i--) {
      BtPattern pattern = BtPattern.random(pick, names);
      rule(pattern, right(pattern, later));
      addresses.add(pattern.address(pick, names));
      addresses.add(pattern.address(pick, names));
    }
    if (!recursive && pick.oneIn(12)) {
      recursive = true;
      rule(new BtPattern(List.of("$+")), pick.of("$@ ", "$: ") + "$>" + name + " $1");
    }
    if (pick.oneIn(10)) {
      String word = BtNames.word(pick);
      rule(
          new BtPattern(List.of("$*", word)),
          pick.of("$1 " + word + " " + word, "$1 $1", word + " $1", "$1 . $1 @ " + word));
      addresses.add("x " + word);
      addresses.add(word);
    }
    return addresses;
  }

  private void rule(BtPattern pattern, String right) {
    out.append('R').append(pattern.text(pick)).append(separator()).append(right);
    out.append(pick.oneIn(8) ? pick.of("\tcomment", "\t", "\t$* comment $", " # comment") : "");
    out.append('\n');
  }

  /** A tab and a blank before the right side make an empty one: rarely. */
  private String separator() {
    return pick.oneIn(60) ? "\t \t" : pick.of("\t", "\t\t", "\t\t\t");
  }

  private String right(BtPattern pattern, List<String> later) {
    int arguments = pattern.arguments();
    if (pick.oneIn(14)) {
      return triple(arguments);
    }
    StringBuilder text = new StringBuilder();
    boolean once = !pick.oneIn(5);
    if (once) {
      text.append(pick.oneIn(5) ? "$@ " : "$: ");
    }
    if (pick.oneIn(4) && !later.isEmpty() && once) {
      return text.append(call(arguments, later)).toString();
    }
    for (int i = pick.number(4) + (pick.oneIn(20) ? 0 : 1); i > 0; i--) {
      text.append(part(arguments)).append(' ');
    }
    return text.toString().stripTrailing() + (text.length() == 0 ? "$@" : "");
  }

  private String call(int arguments, List<String> later) {
    String name = BtNames.any(pick, later);
    String before = pick.oneIn(4) ? part(arguments) + " " : "";
    String target = "$>" + name;
    if (pick.oneIn(12)) {
      target = "$>" + pick.of("$1", "$&n", "nosuchset", "77", name + " $>" + name);
      if (arguments == 0) {
        target = "$>" + name;
      }
    }
    return before + target + " " + part(arguments) + (pick.oneIn(3) ? " " + part(arguments) : "");
  }

  private String triple(int arguments) {
    String user = "$: " + simple(arguments) + " " + simple(arguments);
    switch (pick.number(5)) {
      case 0:
        return "$#error $@ "
            + pick.of("5.1.1", "4.2.2", "nouser", "nohost", "tempfail", "unavailable", "5.7.1")
            + " $: "
            + pick.of("\"550 no\"", "\"450 later\"", "no user $1".replace("$1", simple(arguments)));
      case 1:
        return "$#" + BtNames.any(pick, names.mailers) + " " + user;
      default:
        return "$#"
            + (pick.oneIn(12)
                ? pick.of("nosuchmailer", "discard")
                : BtNames.any(pick, names.mailers))
            + " $@ "
            + simple(arguments)
            + " "
            + user;
    }
  }

  private String argument(int arguments) {
    return arguments == 0 ? BtNames.word(pick) : "$" + (1 + pick.number(Math.min(9, arguments)));
  }

  private String simple(int arguments) {
    switch (pick.number(7)) {
      case 0:
        return BtNames.word(pick);
      case 1:
        return names.operator(pick);
      case 2:
        return "$" + pick.of("", "&") + macro();
      default:
        return argument(arguments);
    }
  }

  private String macro() {
    return BtNames.in(BtNames.any(pick, List.copyOf(names.macros.keySet())));
  }

  private String part(int arguments) {
    switch (pick.number(20)) {
      case 0:
      case 1:
        return map(arguments);
      case 2:
        return "$[ "
            + simple(arguments)
            + (pick.oneIn(2) ? " $: " + simple(arguments) : "")
            + " $]";
      case 3:
        return pick.of("$|", "\"q r\"", "$$", "( c )", "$?A yes $| no $.", "<", ">", "\\x");
      case 4:
        return "< @ " + simple(arguments) + " >";
      default:
        return simple(arguments);
    }
  }

  private String map(int arguments) {
    StringBuilder text = new StringBuilder("$(");
    String name = BtNames.any(pick, List.copyOf(names.maps.keySet()));
    text.append(pick.of("", " ")).append(name).append(' ');
    if (names.maps.get(name).equals("arith") && pick.oneIn(2)) {
      text.append(pick.of("+", "-", "*", "/", "%", "=", "l", "|", "&"));
      text.append(" $@ ").append(simple(arguments)).append(" $@ ").append(pick.of("1", "2", "7"));
    } else if (names.maps.get(name).equals("macro")) {
      text.append(macro()).append(" $@ ").append(simple(arguments));
    } else {
      text.append(key(arguments));
      for (int i = pick.oneIn(3) ? pick.number(4) : 0; i > 0; i--) {
        text.append(" $@ ").append(simple(arguments));
      }
    }
    if (pick.oneIn(2)) {
      text.append(" $: ").append(pick.oneIn(6) ? "" : simple(arguments));
    }
    return text.append(" $)").toString();
  }

  private String key(int arguments) {
    return pick.oneIn(3)
        ? pick.of(
            "joe", "ann", "root", "info@example.com", "@example.com", "list+*", "10.1", "alpha")
        : simple(arguments) + (pick.oneIn(5) ? "@" + simple(arguments) : "");
  }
}
