// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.Bindings;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Token;
import dev.mcc.rewrite.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Watches one rule, and tells why it did not match or was not tried. For one run. */
public final class WhyNot implements RewriteListener {
  private static final int MOST_CALLS = 50;
  private static final int MOST_TRIES = 10;

  /** For so many tries the words of a class are searched; it may have very many. */
  private static final int MOST_SEARCHES = 20;

  private final Ruleset ruleset;
  private final Rule rule;
  private final Deque<OpenCall> open = new ArrayDeque<>();
  private final List<WhyNotReport.Call> calls = new ArrayList<>();
  private long moreCalls;
  private long tries;
  private long matches;
  private Session session;

  /** Watches this rule of this ruleset. */
  public WhyNot(Ruleset ruleset, Rule rule) {
    this.ruleset = Objects.requireNonNull(ruleset);
    this.rule = Objects.requireNonNull(rule);
  }

  /** Names the session that runs, before it does; its classes and macros decide about matches. */
  public void attach(Session running) {
    session = running;
  }

  /** What happened. */
  public WhyNotReport report(Program program) {
    while (!open.isEmpty()) {
      close(WhyNotReport.End.ABANDONED);
    }
    return new WhyNotReport(ruleset, rule, calls, moreCalls, tries, matches, callers(program));
  }

  private List<WhyNotReport.Caller> callers(Program program) {
    List<WhyNotReport.Caller> callers = new ArrayList<>();
    for (int number = 0; number < Rulesets.MAX; number++) {
      Ruleset each = program.rulesets().get(number);
      if (each != null) {
        for (Rule candidate : each.rules()) {
          if (calls(candidate, program)) {
            callers.add(new WhyNotReport.Caller(each, candidate));
          }
        }
      }
    }
    return callers;
  }

  private boolean calls(Rule candidate, Program program) {
    boolean called = false;
    for (Token token : candidate.right()) {
      if (called) {
        Integer number = program.rulesets().number(token.text());
        if (number != null
            ? number == ruleset.number()
            : token.text().equals(String.valueOf(ruleset.number()))) {
          return true;
        }
      }
      called = token.is(Metacharacters.CALL);
    }
    return false;
  }

  private boolean watches(Ruleset running) {
    return running.number() == ruleset.number();
  }

  @Override
  public void entered(Ruleset running, int depth, Workspace input) {
    open.push(new OpenCall(watches(running) ? input.texts() : null));
  }

  @Override
  public void returned(Ruleset running, int depth, Workspace output, int status) {
    OpenCall call = open.peek();
    WhyNotReport.End end =
        call.tried + call.moreTries > 0
            ? WhyNotReport.End.DONE
            : call.endless
                ? WhyNotReport.End.ENDLESS
                : call.last == null ? WhyNotReport.End.FINAL_BEFORE : WhyNotReport.End.RETURNED;
    close(end);
  }

  @Override
  public void abandoned(Ruleset running, int depth, int status) {
    close(WhyNotReport.End.ABANDONED);
  }

  private void close(WhyNotReport.End end) {
    OpenCall call = open.pop();
    if (call.input == null) {
      return;
    }
    if (calls.size() == MOST_CALLS) {
      moreCalls++;
    } else {
      calls.add(new WhyNotReport.Call(call.input, call.attempts, call.moreTries, end, call.last));
    }
  }

  @Override
  public void trying(Ruleset running, Rule tried, Workspace workspace, int times) {
    if (!watches(running) || tried.number() != rule.number()) {
      return;
    }
    tries++;
    OpenCall call = open.peek();
    if (call.tried == MOST_TRIES || calls.size() == MOST_CALLS) {
      call.moreTries++;
      return;
    }
    call.tried++;
    Mismatch mismatch =
        new PrefixMatch(rule.left(), workspace, session, tries <= MOST_SEARCHES).run();
    call.attempts.add(new WhyNotReport.Attempt(workspace.texts(), mismatch));
  }

  @Override
  public void matched(Ruleset running, Rule matching, Bindings bindings) {
    open.peek().last = matching;
    if (watches(running) && matching.number() == rule.number()) {
      matches++;
    }
  }

  @Override
  public void endless(Ruleset running, Rule repeated, Workspace workspace) {
    open.peek().endless = true;
  }

  /** A ruleset that runs; input null for one that is not watched. */
  private static final class OpenCall {
    private final List<String> input;
    private final List<WhyNotReport.Attempt> attempts = new ArrayList<>();
    private int tried;
    private long moreTries;
    private Rule last;
    private boolean endless;

    OpenCall(List<String> input) {
      this.input = input;
    }
  }
}
