// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.Bindings;
import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps what happens as a tree of {@link TraceEvent}. It keeps so many steps, and no more: what
 * comes later is counted only. For one thread and one run.
 */
public final class TraceRecorder implements RewriteListener {
  /** So many tokens of workspaces weigh as much as one step. */
  private static final int TOKENS_PER_STEP = 50;

  /** So many different messages are kept when there is no more room. */
  private static final int LATE_MESSAGES = 10;

  private final boolean failures;
  private final Supplier<MacroNames> names;
  private final Deque<OpenCall> calls = new ArrayDeque<>();
  private final List<TraceEvent> events = new ArrayList<>();
  private final Set<TraceEvent> late = new LinkedHashSet<>();
  private long room;
  private long omitted;

  /**
   * A recorder.
   *
   * @param steps about how many steps it keeps
   * @param failures true to keep also the rules that did not match
   * @param names how macros are spelled, when asked
   */
  public TraceRecorder(int steps, boolean failures, Supplier<MacroNames> names) {
    this.room = steps;
    this.failures = failures;
    this.names = Objects.requireNonNull(names);
  }

  /**
   * What has happened so far; calls that still run appear without a result. Messages for which
   * there was no room stand at the end.
   */
  public List<TraceEvent> events() {
    while (!calls.isEmpty()) {
      close(null, 0);
    }
    List<TraceEvent> all = new ArrayList<>(events);
    all.addAll(late);
    return List.copyOf(all);
  }

  /** How many events were not kept for want of room. */
  public long omitted() {
    return omitted;
  }

  @Override
  public void entered(Ruleset ruleset, int depth, Workspace input) {
    OpenCall outer = calls.peek();
    boolean kept = (outer == null || outer.keeps()) && take(input.size());
    omitted += kept ? 0 : 1;
    calls.push(new OpenCall(ruleset, kept ? input.texts() : List.of(), kept));
  }

  @Override
  public void returned(Ruleset ruleset, int depth, Workspace output, int status) {
    close(calls.peek().kept ? output.texts() : null, status);
  }

  @Override
  public void abandoned(Ruleset ruleset, int depth, int status) {
    close(null, status);
  }

  private void close(List<String> output, int status) {
    OpenCall call = calls.pop();
    call.closeStep(null);
    if (call.kept) {
      add(new TraceEvent.Call(call.ruleset, call.input, call.events, output, status));
    }
  }

  @Override
  public void trying(Ruleset ruleset, Rule rule, Workspace workspace, int times) {
    OpenCall call = calls.peek();
    call.times = times;
    call.left.clear();
  }

  @Override
  public void failed(Ruleset ruleset, Rule rule) {
    OpenCall call = calls.peek();
    if (!failures) {
      return;
    }
    if (call.kept && take(0)) {
      call.events.add(
          new TraceEvent.Step(ruleset, rule, call.times, false, List.of(), call.left, null));
    } else {
      omitted++;
    }
  }

  @Override
  public void matched(Ruleset ruleset, Rule rule, Bindings bindings) {
    OpenCall call = calls.peek();
    List<List<String>> bound = new ArrayList<>();
    int size = 0;
    call.inStep = true;
    if (call.kept) {
      for (int n = 1; n <= bindings.size(); n++) {
        List<String> tokens = List.copyOf(bindings.tokens(n));
        bound.add(tokens);
        size += tokens.size();
      }
    }
    call.step =
        call.kept && take(size)
            ? new OpenStep(ruleset, rule, call.times, bound, new ArrayList<>(call.left))
            : null;
    omitted += call.step == null ? 1 : 0;
  }

  @Override
  public void rewritten(Ruleset ruleset, Rule rule, Workspace workspace) {
    OpenCall call = calls.peek();
    call.closeStep(call.step == null ? null : workspace.texts());
  }

  @Override
  public void endless(Ruleset ruleset, Rule rule, Workspace workspace) {
    add(new TraceEvent.Endless(ruleset, rule));
  }

  @Override
  public void macroReplaced(boolean leftSide, int macro, String value) {
    TraceEvent.Macro event = new TraceEvent.Macro(leftSide, names.get().spelling(macro), value);
    OpenCall call = calls.peek();
    if (!leftSide || call == null) {
      add(event);
    } else if (!call.left.contains(event)) {
      // The matcher looks at the macro at every place that it tries.
      call.left.add(event);
    }
  }

  @Override
  public void callSkipped(String name, int number) {
    add(new TraceEvent.DroppedCall(name));
  }

  @Override
  public void lookedUp(String mapName, String key, List<String> arguments, MapAnswer answer) {
    add(new TraceEvent.Lookup(mapName, key, arguments, answer));
  }

  @Override
  public void message(String text) {
    add(new TraceEvent.Message(text));
  }

  private void add(TraceEvent event) {
    OpenCall call = calls.peek();
    if (call == null) {
      events.add(event);
    } else if (call.keeps() && (event instanceof TraceEvent.Call || take(0))) {
      (call.step == null ? call.events : call.step.events).add(event);
    } else if (!(event instanceof TraceEvent.Call)) {
      omitted++;
      if (event instanceof TraceEvent.Message && late.size() < LATE_MESSAGES) {
        late.add(event);
      }
    }
  }

  private boolean take(int tokens) {
    room -= room > 0 ? 1 + tokens / TOKENS_PER_STEP : 0;
    return room > 0;
  }

  /** A rule that has matched and whose replacement is being made. */
  private record OpenStep(
      Ruleset ruleset,
      Rule rule,
      int times,
      List<List<String>> bindings,
      List<TraceEvent> events) {}

  /** A ruleset that runs. */
  private static final class OpenCall {
    private final Ruleset ruleset;
    private final List<String> input;
    private final boolean kept;
    private final List<TraceEvent> events = new ArrayList<>();
    private final List<TraceEvent> left = new ArrayList<>();
    private int times;
    private boolean inStep;
    private OpenStep step;

    OpenCall(Ruleset ruleset, List<String> input, boolean kept) {
      this.ruleset = ruleset;
      this.input = input;
      this.kept = kept;
    }

    /** True if what happens now has a place in the tree. */
    boolean keeps() {
      return kept && inStep == (step != null);
    }

    void closeStep(List<String> result) {
      if (step != null) {
        events.add(
            new TraceEvent.Step(
                step.ruleset, step.rule, step.times, true, step.bindings, step.events, result));
      }
      inStep = false;
      step = null;
    }
  }
}
