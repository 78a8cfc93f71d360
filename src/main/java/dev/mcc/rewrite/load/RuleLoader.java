// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.RuleReader;

/** Executes {@code S} and {@code R} lines. */
final class RuleLoader {
  private final LoadState state;
  private int current = RulesetTable.NONE;
  private RuleReader reader;

  RuleLoader(LoadState state) {
    this.state = state;
  }

  /** Rules that follow belong to the ruleset of this line. */
  void ruleset(String text) {
    RulesetTable.Reference reference = state.rulesets.read(state.expanded(text), 1);
    if (reference.number() == RulesetTable.NONE) {
      current = RulesetTable.NONE;
      return;
    }
    current = reference.number();
    state.rulesets.define(current);
    if (!state.rulesets.rules(current).isEmpty()) {
      state.log.warning(
          DiagnosticCode.RULESET_DEFINED_AGAIN,
          "WARNING: Ruleset " + text.substring(1) + " has multiple definitions",
          "Ruleset `"
              + state.rulesets.name(current)
              + "` already has rules; these come behind them.",
          null);
    }
  }

  /** Adds a rule to the ruleset of the last {@code S} line. */
  void rule(String text) {
    if (current == RulesetTable.NONE) {
      error(
          "missing valid ruleset for \"" + text + "\"",
          "The rule belongs to no ruleset.",
          "Put an S line in front of it.");
      return;
    }
    int tab = text.indexOf('\t');
    if (tab < 0) {
      error(
          "invalid rewrite line \"" + text + "\" (tab expected)",
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
    if (reader == null) {
      reader = new RuleReader(state.tokenizer(), state.level);
    }
    RuleReader.Draft draft =
        reader.read(state.expanded(trimEnd(text.substring(1, tab))), state.expanded(rightText));
    for (String problem : draft.problems()) {
      error(problem, "The rule is faulty: " + problem + ".", null);
    }
    state.rulesets.add(current, new PendingRule(state.log.origin(), state.log.lastLine(), draft));
  }

  private static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && LineText.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private void error(String words, String message, String hint) {
    state.log.error(DiagnosticCode.BAD_RULE, ExitStatus.SOFTWARE, words, message, hint);
  }
}
