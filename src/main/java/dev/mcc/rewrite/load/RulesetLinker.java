// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.Pattern;
import dev.mcc.rewrite.Replacement;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.rewrite.Token;
import dev.mcc.rewrite.TokenTable;
import java.util.ArrayList;
import java.util.List;

/** Makes the rulesets of a program from what was read. */
final class RulesetLinker {
  private RulesetLinker() {}

  static Rulesets link(RulesetTable table, TokenTable tokens) {
    Ruleset[] byNumber = new Ruleset[Rulesets.MAX];
    for (int number = 0; number < byNumber.length; number++) {
      List<PendingRule> rules = table.rules(number);
      if (rules != null || table.defined(number) || table.named(number)) {
        byNumber[number] =
            new Ruleset(
                number, table.name(number), rules(rules, tokens), table.defined(number));
      }
    }
    return new Rulesets(byNumber, table.numbers());
  }

  private static List<Rule> rules(List<PendingRule> pending, TokenTable tokens) {
    List<Rule> rules = new ArrayList<>();
    if (pending != null) {
      for (PendingRule rule : pending) {
        rules.add(
            new Rule(
                rules.size() + 1,
                rule.origin(),
                tokens(rule.left(), tokens),
                tokens(rule.right(), tokens),
                new Pattern(),
                new Replacement()));
      }
    }
    return rules;
  }

  private static List<Token> tokens(List<String> texts, TokenTable tokens) {
    return texts.stream().map(tokens::token).toList();
  }
}
