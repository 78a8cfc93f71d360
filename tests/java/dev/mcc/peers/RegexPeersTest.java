// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.m4.regex.RegexFunctions;
import dev.mcc.m4.result.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds regexp and patsubst to the real m4 on random patterns, texts and replacements. */
@Tag("peers")
class RegexPeersTest {
  private static final int CALLS = 8000;

  /** The last pattern made may match the empty text. */
  private boolean nullable;

  /** The last atom made may match the empty text. */
  private boolean place;

  /** The pattern repeats something that may be empty. */
  private boolean vague;

  private final Pick pick = new Pick(20261124);

  @Test
  void plainPatternsAgreeWithM4() throws Exception {
    compare("regexp and patsubst", false, 0);
  }

  @Test
  void placesAndWordsAgreeWithM4() throws Exception {
    compare("regexp with places", true, 0);
  }

  @Test
  void backReferencesAgreeWithM4() throws Exception {
    compare("regexp with back-references", false, 4);
  }

  private void compare(String what, boolean places, int references) throws Exception {
    Peer.require("m4");
    List<M4Calls.Call> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      vague = false;
      String pattern = pick.oneIn(12) ? soup() : pattern(3, places, references);
      String text = pick.text("aaabbbc_ \n\u00e9", pick.oneIn(4) ? 16 : 8);
      switch (pick.number(3)) {
        case 0 -> calls.add(new M4Calls.Call("regexp", List.of(text, pattern)));
        case 1 -> calls.add(new M4Calls.Call("regexp", List.of(text, pattern, replacement())));
        default -> calls.add(new M4Calls.Call("patsubst", List.of(text, pattern, replacement())));
      }
    }
    RegexFunctions functions = new RegexFunctions();
    M4Calls.compare(what, calls, call -> ours(functions, call));
  }

  private static Result ours(RegexFunctions functions, M4Calls.Call call) {
    List<String> a = call.arguments();
    if (call.builtin().equals("patsubst")) {
      return functions.patsubst(a.get(0), a.get(1), a.get(2));
    }
    return a.size() == 2
        ? functions.index(a.get(0), a.get(1))
        : functions.regexp(a.get(0), a.get(1), a.get(2));
  }

  private String replacement() {
    return vague
        ? "<\\&>"
        : pick.of(
            "<\\&>",
            "<\\1>",
            "<\\1|\\2|\\3>",
            "[\\0]",
            "x",
            "",
            "\\",
            "\\\\",
            "\\a\\9",
            "<\\&|\\1|\\2>");
  }

  private String soup() {
    StringBuilder out = new StringBuilder();
    for (int i = 1 + pick.number(6); i > 0; i--) {
      out.append(
          pick.of(
              "a", "b", "\\(", "\\)", "\\|", "*", "+", "?", "[", "]", "^", "$", "-", ".", "\\",
              "[^", "\\{", "\\}", "[.", ".]", "[=", "=]", "[:", ":]", "\\1", "\\w", "\\b", "\\<",
              "\\`", "\\n", "\n"));
    }
    vague = true;
    return out.toString();
  }

  private String pattern(int depth, boolean places, int references) {
    StringBuilder out = new StringBuilder();
    boolean mayBeEmpty = true;
    for (int i = pick.number(4); i >= 0; i--) {
      boolean group = depth > 0 && pick.oneIn(4);
      boolean empty = false;
      if (group) {
        out.append("\\(").append(pattern(depth - 1, places, references)).append("\\)");
        empty = nullable;
      } else {
        out.append(atom(places));
        empty = place;
      }
      if (pick.oneIn(3)) {
        String operator = pick.charOf("*+?*+?*");
        out.append(operator);
        // What a group holds after a round that took nothing is an accident in the C library.
        vague |= empty && !operator.equals("?");
        empty |= !operator.equals("+");
      }
      if (references > 0 && pick.oneIn(references)) {
        out.append("\\1");
      }
      mayBeEmpty &= empty;
    }
    nullable = mayBeEmpty;
    if (pick.oneIn(4)) {
      out.append("\\|").append(depth > 0 ? pattern(depth - 1, places, references) : atom(places));
      nullable = depth > 0 ? nullable | mayBeEmpty : mayBeEmpty | place;
    }
    return out.toString();
  }

  private String atom(boolean places) {
    place = false;
    return switch (pick.number(8)) {
      case 0 ->
          "["
              + pick.of("", "^")
              + pick.of("", "]", "-")
              + pick.of("ab", "a-b", "b-a", "\\w", "a-c\n")
              + pick.of("", "-")
              + "]";
      case 1 -> {
        place = places;
        yield places
            ? pick.of("\\w", "\\W", "\\b", "\\B", "\\<", "\\>", "\\`", "\\'", "^", "$", ".", "\\s")
            : pick.of(".", "\\w", "\\S");
      }
      default -> pick.charOf("aaabbbc_ ");
    };
  }
}
