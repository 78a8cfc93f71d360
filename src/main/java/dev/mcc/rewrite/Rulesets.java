// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.Map;

/** The table of rulesets: by number, and by name (case matters). Immutable. */
public final class Rulesets {
  /** Numbers are below this. */
  public static final int MAX = 200;

  private final Ruleset[] byNumber;
  private final Map<String, Integer> numbers;

  /**
   * Makes the table.
   *
   * @param byNumber {@link #MAX} entries; null for numbers nobody uses
   * @param numbers every name given by an {@code S} line or referred to
   */
  public Rulesets(Ruleset[] byNumber, Map<String, Integer> numbers) {
    this.byNumber = byNumber.clone();
    this.numbers = Map.copyOf(numbers);
  }

  /** The ruleset of a number; null if nothing defines or refers to it. */
  public Ruleset get(int number) {
    return byNumber[number];
  }

  /** The number of a name (not of a decimal number), or null. */
  public Integer number(String name) {
    return numbers.get(name);
  }

  /** All names. */
  public Map<String, Integer> names() {
    return numbers;
  }
}
