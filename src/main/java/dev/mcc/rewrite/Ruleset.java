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

  /** The rules as the engine walks them. */
  RuleIndex index() {
    return ((RuleList) rules).index;
  }

  /** A list over the array that the engine walks. */
  private static final class RuleList extends AbstractList<Rule> {
    private final RuleIndex index;

    RuleList(List<Rule> rules) {
      this.index = new RuleIndex(rules);
    }

    @Override
    public Rule get(int position) {
      return index.rule(position);
    }

    @Override
    public int size() {
      return index.size();
    }
  }
}
