// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Metacharacters;
import java.util.List;

/** Executes {@code S} and {@code R} lines. */
final class RuleLoader {
  /** Operators of a left side that can be referred to. */
  private static final int MAX_WILDCARDS = 9;

  private final LoadState state;
  private int current;
  private RuleTokens tokens;

  RuleLoader(LoadState state) {
    this.state = state;
  }

  /** Rules that follow belong to the ruleset of this line. */
  void ruleset(String text) {
    RulesetTable.Reference reference = state.rulesets.read(text, 1);
    if (reference.number() == RulesetTable.NONE) {
      current = RulesetTable.NONE;
      return;
    }
    current = reference.number();
    state.rulesets.define(current);
    if (state.rulesets.rules(current) != null) {
      String name = state.rulesets.name(current);
      state.log.warning(
          DiagnosticCode.RULESET_DEFINED_AGAIN,
          "WARNING: Ruleset " + name + " has multiple definitions",
          "Ruleset `" + name + "` already has rules; these are added to them.",
          null);
    }
  }

  /** Adds a rule to the ruleset of the last {@code S} line. */
  void rule(String text) {
    int tab = text.indexOf('\t');
    if (tab < 0) {
      error("invalid rewrite line \"" + text + "\" (tab expected)",
          "There is no tab behind the left side of the rule.",
          "Separate the columns of a rule by tabs, not by blanks.");
      return;
    }
    int right = tab;
    while (right < text.length() && text.charAt(right) == '\t') {
      right++;
    }
    int end = text.indexOf('\t', right);
    String rightText = text.substring(right, end < 0 ? text.length() : end);
    if (tokens == null) {
      tokens = new RuleTokens(OperatorCharacters.of(state));
    }
    int wildcards = 0;
    List<String> leftTokens = tokens.split(state.expanded(text.substring(1, tab)));
    if (leftTokens.isEmpty()) {
      error("R line: null LHS", "The left side of the rule is empty.", null);
    } else {
      wildcards = leftSide(leftTokens);
      if (wildcards > MAX_WILDCARDS) {
        error("R line: too many wildcards",
            "The left side has more than " + MAX_WILDCARDS + " operators.", null);
        leftTokens = List.of();
      }
    }
    List<String> rightTokens = tokens.split(state.expanded(rightText));
    if (rightTokens.isEmpty()) {
      error("R line: null RHS", "The right side of the rule is empty.", null);
    } else {
      rightSide(rightTokens, wildcards);
    }
    if (current != RulesetTable.NONE) {
      state.rulesets.add(current, new PendingRule(state.log.origin(), leftTokens, rightTokens));
    }
  }

  private int leftSide(List<String> side) {
    int wildcards = 0;
    for (String token : side) {
      char c = token.charAt(0);
      switch (c) {
        case Metacharacters.MATCH_ANY,
            Metacharacters.MATCH_SOME,
            Metacharacters.MATCH_ONE,
            Metacharacters.MATCH_CLASS,
            Metacharacters.MATCH_NOT_CLASS ->
            wildcards++;
        case Metacharacters.USER,
            Metacharacters.CALL,
            Metacharacters.LOOKUP_BEGIN,
            Metacharacters.LOOKUP_END,
            Metacharacters.HOST_BEGIN,
            Metacharacters.HOST_END ->
            misplaced(Metacharacters.spelling(c), "LHS", "left");
        case Metacharacters.ARGUMENT -> misplaced("$1-$9", "LHS", "left");
        default -> {}
      }
    }
    return wildcards;
  }

  private void rightSide(List<String> side, int wildcards) {
    char closing = 0;
    for (String token : side) {
      char c = token.charAt(0);
      switch (c) {
        case Metacharacters.MATCH_ANY,
            Metacharacters.MATCH_SOME,
            Metacharacters.MATCH_ONE,
            Metacharacters.MATCH_CLASS,
            Metacharacters.MATCH_NOT_CLASS ->
            misplaced(Metacharacters.spelling(c), "RHS", "right");
        case Metacharacters.ARGUMENT -> {
          char digit = token.length() > 1 ? token.charAt(1) : 0;
          if (digit <= '0' || digit - '0' > wildcards) {
            error("replacement $" + digit + " out of bounds",
                "The left side has no operator number " + digit + ".", null);
          }
        }
        case Metacharacters.LOOKUP_BEGIN -> closing = Metacharacters.LOOKUP_END;
        case Metacharacters.HOST_BEGIN -> closing = Metacharacters.HOST_END;
        default -> {
          if (c == closing) {
            closing = 0;
          }
        }
      }
    }
    if (closing != 0) {
      error("missing map closing token", "A lookup in the right side is never closed.", null);
    }
  }

  private void misplaced(String operator, String side, String sideName) {
    error("Inappropriate use of " + operator + " on " + side,
        "`" + operator + "` has no meaning on the " + sideName + " side of a rule.", null);
  }

  private void error(String words, String message, String hint) {
    state.log.error(DiagnosticCode.BAD_RULE, ExitStatus.SOFTWARE, words, message, hint);
  }

}
