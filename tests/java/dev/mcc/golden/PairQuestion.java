// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

/**
 * Questions to rulesets that take a pair, such as {@code check_relay}. The operator {@code $|}
 * between the two cannot be typed in address test mode; a ruleset makes it out of two characters.
 */
public final class PairQuestion {
  private static final String ASK = "PeersAsk";

  /** The ruleset, to be appended to every configuration that is asked. */
  public static final String RULESET = "\nS" + ASK + "\nR$* $$| $*\t\t$: $1 $| $2\n";

  private PairQuestion() {}

  /** The command that asks {@code ruleset} about a pair. */
  public static String ask(String ruleset, String first, String second) {
    return ASK + "," + ruleset + " " + first + " $| " + second;
  }

  /**
   * A command as a person would write it, as it has to be typed: {@code check_relay host $|
   * 1.2.3.4} goes through the ruleset; commands without a pair, and commands that are not names of
   * rulesets, stay as they are.
   */
  public static String typed(String command) {
    return command.contains(" $| ") && Character.isLetterOrDigit(command.charAt(0))
        ? ASK + "," + command
        : command;
  }
}
