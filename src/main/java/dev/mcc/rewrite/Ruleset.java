// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

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
    rules = List.copyOf(rules);
  }
}
