// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import java.util.List;
import java.util.Objects;

/**
 * Something that happened while a ruleset ran. Calls hold the steps of their rules, and these what
 * happened on behalf of the rule, so that a trace is a tree. Tokens are in internal form.
 */
public sealed interface TraceEvent {
  /**
   * A ruleset ran.
   *
   * @param ruleset which
   * @param input the workspace at its start
   * @param events what happened in it
   * @param output the workspace at its end; null if it ended without a result
   * @param status not 0 when a lookup or the rewriting failed
   */
  record Call(
      Ruleset ruleset, List<String> input, List<TraceEvent> events, List<String> output, int status)
      implements TraceEvent {
    /** Copies the lists. */
    public Call {
      Objects.requireNonNull(ruleset);
      input = List.copyOf(input);
      events = List.copyOf(events);
      output = output == null ? null : List.copyOf(output);
    }
  }

  /**
   * A rule was tried.
   *
   * @param ruleset whose rule
   * @param rule which
   * @param times how often it has been tried in a row, 1 for the first time
   * @param matched false if it did not match; nothing happened then
   * @param bindings the tokens of {@code $1} and so on
   * @param events macros, lookups, calls and messages of its left and right side
   * @param result the new workspace; null if it could not be made, or the rule did not match
   */
  record Step(
      Ruleset ruleset,
      Rule rule,
      int times,
      boolean matched,
      List<List<String>> bindings,
      List<TraceEvent> events,
      List<String> result)
      implements TraceEvent {
    /** Copies the lists. */
    public Step {
      Objects.requireNonNull(ruleset);
      Objects.requireNonNull(rule);
      bindings = bindings.stream().map(List::copyOf).toList();
      events = List.copyOf(events);
      result = result == null ? null : List.copyOf(result);
    }
  }

  /**
   * A map was asked.
   *
   * @param arguments what stood behind each {@code $@}
   */
  record Lookup(String map, String key, List<String> arguments, MapAnswer answer)
      implements TraceEvent {
    /** Copies the list. */
    public Lookup {
      Objects.requireNonNull(map);
      Objects.requireNonNull(key);
      arguments = List.copyOf(arguments);
      Objects.requireNonNull(answer);
    }
  }

  /**
   * A <code>$&amp;x</code> was replaced by the value of now.
   *
   * @param leftSide true on the left side of a rule
   * @param name as it stands behind the <code>$&amp;</code>
   * @param value null if the macro is not set
   */
  record Macro(boolean leftSide, String name, String value) implements TraceEvent {
    /** Checks the name. */
    public Macro {
      Objects.requireNonNull(name);
    }
  }

  /** The call of a ruleset without rules was dropped. */
  record DroppedCall(String ruleset) implements TraceEvent {
    /** Checks the name. */
    public DroppedCall {
      Objects.requireNonNull(ruleset);
    }
  }

  /** The rule was applied as often as allowed. */
  record Endless(Ruleset ruleset, Rule rule) implements TraceEvent {
    /** Checks the parts. */
    public Endless {
      Objects.requireNonNull(ruleset);
      Objects.requireNonNull(rule);
    }
  }

  /** The program said something. */
  record Message(String text) implements TraceEvent {
    /** Checks the text. */
    public Message {
      Objects.requireNonNull(text);
    }
  }
}
