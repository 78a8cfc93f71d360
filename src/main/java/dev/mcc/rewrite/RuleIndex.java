// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.List;

/**
 * The rules of a ruleset, with what a workspace must have to match each of them side by side, so
 * that rules that cannot match are passed over without being touched. Immutable.
 */
final class RuleIndex {
  private final Rule[] rules;
  private final long[] need;
  private final long[] pairs;
  private final int[] minimum;
  private final int[] maximum;
  private final int[] first;
  private final int[] last;

  RuleIndex(List<Rule> list) {
    rules = list.toArray(new Rule[0]);
    need = new long[rules.length];
    pairs = new long[rules.length];
    minimum = new int[rules.length];
    maximum = new int[rules.length];
    first = new int[rules.length];
    last = new int[rules.length];
    for (int i = 0; i < rules.length; i++) {
      Pattern pattern = rules[i].pattern();
      need[i] = pattern.need;
      pairs[i] = pattern.needPairs;
      minimum[i] = pattern.minimum;
      maximum[i] = pattern.maximum;
      first[i] = pattern.first;
      last[i] = pattern.last;
    }
  }

  int size() {
    return rules.length;
  }

  Rule rule(int index) {
    return rules[index];
  }

  /**
   * The first rule from an index on that can match as far as a glance tells; {@link #size()} if
   * none can. A rule that is passed over does not match.
   */
  int next(int from, Workspace workspace) {
    int size = workspace.size();
    Token[] tokens = workspace.array();
    long lacking = ~workspace.bits();
    long apart = ~workspace.pairs();
    int start = size == 0 ? 0 : tokens[0].literal();
    int end = size == 0 ? 0 : tokens[size - 1].literal();
    for (int i = from; i < rules.length; i++) {
      if ((need[i] & lacking) == 0
          && (pairs[i] & apart) == 0
          && size >= minimum[i]
          && size <= maximum[i]
          && (first[i] == 0 || first[i] == start)
          && (last[i] == 0 || last[i] == end)) {
        return i;
      }
    }
    return rules.length;
  }
}
