// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.AbstractList;
import java.util.List;

/**
 * A ruleset.
 *
 * @param number its number; named ones without a number are counted down from 199
 * @param name its last given name, or its number in decimal
 * @param rules in order; empty for one that was referred to and never written
 * @param defined false if no {@code S} line names it
 */
public record Ruleset(int number, String name, List<Rule> rules, boolean defined) {
  /** Copies the list. */
  public Ruleset {
    rules = new RuleList(rules);
  }

  /** The rules for the engine; never changed. */
  Rule[] array() {
    return ((RuleList) rules).rules;
  }

  /** A list over an array that the engine can walk without calls. */
  private static final class RuleList extends AbstractList<Rule> {
    private final Rule[] rules;

    RuleList(List<Rule> rules) {
      this.rules = rules.toArray(new Rule[0]);
    }

    @Override
    public Rule get(int index) {
      return rules[index];
    }

    @Override
    public int size() {
      return rules.length;
    }
  }
}
