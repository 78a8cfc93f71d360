// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.map.regex.PosixSyntax;

/** Makes random POSIX patterns and texts. */
final class PosixRegexGenerator {
  private static final String[] SOUP = {
    "a",
    "b",
    "B",
    "1",
    "2",
    "0",
    ",",
    "(",
    ")",
    "|",
    "*",
    "+",
    "?",
    "[",
    "]",
    "^",
    "$",
    "-",
    ".",
    "\\",
    "{",
    "}",
    "{1",
    "{2}",
    "{1,2}",
    "{,1}",
    "{1,}",
    "\\(",
    "\\)",
    "\\|",
    "\\+",
    "\\?",
    "\\{",
    "\\}",
    "\\{1\\}",
    "\\{0,1\\}",
    "[^",
    "[.",
    ".]",
    "[=",
    "=]",
    "[:",
    ":]",
    "[[:alpha:]]",
    "[:upper:]",
    "[a-b]",
    "[B-a]",
    "\\1",
    "\\w",
    "\\W",
    "\\s",
    "\\S",
    "\\b",
    "\\B",
    "\\<",
    "\\>",
    "\\`",
    "\\'",
    "\\n",
    "\\a",
    "\\Z",
    "\n",
    "\u00e9",
    "{0}",
    "()",
    "(a)"
  };

  private final Pick pick;
  private boolean basic;

  private boolean places;

  /** Whether what may be empty is repeated. */
  private boolean vague;

  /** The last part made may match the empty text. */
  private boolean nullable;

  PosixRegexGenerator(Pick pick) {
    this.pick = pick;
  }

  void use(PosixSyntax syntax) {
    basic = syntax == PosixSyntax.BASIC;
  }

  String text() {
    return pick.text("aaabbbABc_ \n\u00e912", pick.oneIn(4) ? 16 : 8);
  }

  /** Signs and letters in no order; mostly no pattern. */
  String soup() {
    StringBuilder out = new StringBuilder();
    for (int i = 1 + pick.number(6); i > 0; i--) {
      out.append(pick.of(SOUP));
    }
    return out.toString();
  }

  /**
   * A pattern that is one.
   *
   * @param emptyRounds true for those with loops over what may be empty, false for those without
   * @param places true to have assertions in them
   */
  String pattern(boolean emptyRounds, boolean places) {
    this.places = places;
    int depth = emptyRounds ? 2 : 3;
    while (true) {
      vague = false;
      String pattern = alternatives(depth);
      if (vague == emptyRounds) {
        return pattern;
      }
    }
  }

  /** A pattern that is one, with references to its groups. */
  String withReference() {
    places = false;
    while (true) {
      vague = false;
      String head = operator("(") + alternatives(1) + operator(")");
      String between = pick.oneIn(2) ? sequence(1) : "";
      String pattern = head + between + "\\1" + (pick.oneIn(4) ? sequence(1) : "");
      if (!vague) {
        return pattern;
      }
    }
  }

  private String operator(String sign) {
    return basic ? "\\" + sign : sign;
  }

  private String alternatives(int depth) {
    StringBuilder out = new StringBuilder(sequence(depth));
    boolean mayBeEmpty = nullable;
    if (pick.oneIn(4)) {
      out.append(operator("|")).append(sequence(Math.max(0, depth - 1)));
      mayBeEmpty |= nullable;
    }
    nullable = mayBeEmpty;
    return out.toString();
  }

  private String sequence(int depth) {
    StringBuilder out = new StringBuilder();
    boolean mayBeEmpty = true;
    for (int i = pick.number(4); i >= 0; i--) {
      boolean place = false;
      if (depth > 0 && pick.oneIn(3)) {
        out.append(operator("(")).append(alternatives(depth - 1)).append(operator(")"));
      } else if (places && pick.oneIn(12)) {
        out.append(pick.of("^", "$", "\\b", "\\B", "\\<", "\\>", "\\`", "\\'"));
        place = true;
        nullable = true;
      } else {
        out.append(atom());
        nullable = false;
      }
      if (!place && pick.oneIn(3)) {
        out.append(repetition());
      }
      mayBeEmpty &= nullable;
    }
    nullable = mayBeEmpty;
    return out.toString();
  }

  private String repetition() {
    switch (pick.number(5)) {
      case 0 -> {
        vague |= nullable;
        nullable = true;
        return "*";
      }
      case 1 -> {
        vague |= nullable;
        return operator("+");
      }
      case 2 -> {
        vague |= nullable;
        nullable = true;
        return operator("?");
      }
      default -> {
        vague |= nullable;
        String interval = pick.of("{1}", "{2}", "{0,1}", "{1,2}", "{2,}", "{0,3}", "{,2}", "{1,4}");
        nullable |= interval.startsWith("{0") || interval.startsWith("{,");
        return basic ? "\\" + interval.replace("}", "\\}") : interval;
      }
    }
  }

  private String atom() {
    return switch (pick.number(8)) {
      case 0 ->
          "["
              + pick.of("", "^")
              + pick.of("", "]")
              + pick.of("ab", "a-b", "\\w", "a-c\n", "[:alpha:]", "[:lower:]1", "[.a.]", "[=b=]")
              + pick.of("", "-")
              + "]";
      case 1 -> pick.of(".", "\\w", "\\S", "\\W", "\\s", "\\.", "\\a", "\\A");
      default -> pick.charOf("aaabbbABc_ ");
    };
  }
}
