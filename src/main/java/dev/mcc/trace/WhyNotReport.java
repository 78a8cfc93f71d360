// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import java.util.List;
import java.util.Objects;

/**
 * What became of one rule in one run.
 *
 * @param ruleset its ruleset
 * @param rule the rule
 * @param calls the calls of the ruleset, the first ones if there were very many
 * @param moreCalls how many calls are not told
 * @param tries how often the rule was tried
 * @param matches how often it matched
 * @param callers rules that call the ruleset, wherever they stand
 */
public record WhyNotReport(
    Ruleset ruleset,
    Rule rule,
    List<Call> calls,
    long moreCalls,
    long tries,
    long matches,
    List<Caller> callers) {
  /** Copies the lists. */
  public WhyNotReport {
    Objects.requireNonNull(ruleset);
    Objects.requireNonNull(rule);
    calls = List.copyOf(calls);
    callers = List.copyOf(callers);
  }

  /** A rule that calls the ruleset. */
  public record Caller(Ruleset ruleset, Rule rule) {
    @Override
    public String toString() {
      return ruleset.name() + ":" + rule.number();
    }
  }

  /** How a call ended. */
  public enum End {
    /** All rules had their turn. */
    DONE,
    /** The workspace already was final, so that no rule was tried. */
    FINAL_BEFORE,
    /** A rule returned. */
    RETURNED,
    /** A rule matched again and again. */
    ENDLESS,
    /** A replacement could not be made, or calls nest too deep. */
    ABANDONED
  }

  /**
   * One call of the ruleset.
   *
   * @param input the workspace at its start
   * @param tries what happened whenever the rule was tried, the first ones if there were many
   * @param moreTries how many tries are not told
   * @param end how the call ended
   * @param by the last rule that matched; null if none did
   */
  public record Call(List<String> input, List<Attempt> tries, long moreTries, End end, Rule by) {
    /** Copies the lists. */
    public Call {
      input = List.copyOf(input);
      tries = List.copyOf(tries);
      Objects.requireNonNull(end);
    }
  }

  /**
   * One try.
   *
   * @param workspace what the rule was tried on
   * @param mismatch why it did not match; null if it did
   */
  public record Attempt(List<String> workspace, Mismatch mismatch) {
    /** Copies the list. */
    public Attempt {
      workspace = List.copyOf(workspace);
    }
  }
}
