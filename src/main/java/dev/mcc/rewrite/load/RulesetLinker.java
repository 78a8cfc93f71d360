// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.RuleCompiler;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.rewrite.TokenTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the rulesets of a program from what was read. */
final class RulesetLinker {
  private RulesetLinker() {}

  static Rulesets link(RulesetTable table, TokenTable tokens) {
    RuleCompiler compiler = new RuleCompiler(tokens, table.numbers());
    for (int number = 0; number < Rulesets.MAX; number++) {
      for (PendingRule rule : table.rules(number)) {
        compiler.enter(rule.draft());
      }
    }
    Set<Integer> used = new HashSet<>(table.numbers().values());
    Ruleset[] byNumber = new Ruleset[Rulesets.MAX];
    for (int number = 0; number < byNumber.length; number++) {
      List<PendingRule> rules = table.rules(number);
      if (!rules.isEmpty()
          || table.defined(number)
          || table.named(number)
          || used.contains(number)) {
        byNumber[number] =
            new Ruleset(
                number, table.name(number), compile(rules, compiler), table.defined(number));
      }
    }
    return new Rulesets(byNumber, table.numbers());
  }

  private static List<Rule> compile(List<PendingRule> pending, RuleCompiler compiler) {
    List<Rule> rules = new ArrayList<>();
    for (PendingRule rule : pending) {
      rules.add(compiler.compile(rules.size() + 1, rule.origin(), rule.lastLine(), rule.draft()));
    }
    return rules;
  }
}
