// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Rule;
import dev.mcc.trace.TextLines.Ink;
import java.util.List;

/** Writes a trace for people. */
public final class TraceText {
  private static final int STEP = 2;

  /** So often in a row a rule is shown, and once more at the end. */
  private static final int SHOWN_TIMES = 3;

  private final Spelling spelling;
  private final Places places;
  private final boolean colour;

  /**
   * A writer.
   *
   * @param colour true for a terminal whose user wants colours
   */
  public TraceText(Spelling spelling, Places places, boolean colour) {
    this.spelling = spelling;
    this.places = places;
    this.colour = colour;
  }

  /** The trace as lines of text, one character per byte. */
  public String write(Trace trace) {
    TextLines out = new TextLines(colour);
    for (TraceEvent event : trace.events()) {
      write(event, 0, out);
    }
    if (trace.omitted() > 0) {
      out.gap();
      out.add(
          0,
          Ink.BAD,
          "The trace is full:",
          trace.omitted()
              + (trace.omitted() == 1 ? " more event is" : " more events are")
              + " not shown; --steps keeps more.");
    }
    out.gap();
    outcome(trace, out);
    return out.toString();
  }

  private void write(TraceEvent event, int indent, TextLines out) {
    if (event instanceof TraceEvent.Call call) {
      call(call, indent, out);
    } else if (event instanceof TraceEvent.Step step) {
      step(step, indent, null, out);
    } else if (event instanceof TraceEvent.Lookup lookup) {
      out.add(indent, Ink.LABEL, "lookup " + lookup.map() + ":", words(lookup));
    } else if (event instanceof TraceEvent.Macro macro) {
      String value = macro.value() == null ? "is not set" : "= " + spelling.text(macro.value());
      out.add(indent, Ink.LABEL, "$&" + macro.name(), value);
    } else if (event instanceof TraceEvent.DroppedCall call) {
      out.add(indent, Ink.LABEL, call.ruleset(), "is not called: it has no rules");
    } else if (event instanceof TraceEvent.Endless endless) {
      out.add(
          indent,
          Ink.BAD,
          "rule " + endless.rule().number(),
          "matched as often in a row as is allowed, and is not applied any more");
    } else if (event instanceof TraceEvent.Message message) {
      out.add(indent, Ink.BAD, "message:", spelling.text(message.text()));
    }
  }

  private void call(TraceEvent.Call call, int indent, TextLines out) {
    String name = call.ruleset().name();
    out.add(indent, Ink.RULESET, name + " gets:", tokens(call.input()));
    List<TraceEvent> events = call.events();
    for (int i = 0; i < events.size(); i++) {
      int last = repeated(events, i);
      if (last > i) {
        String times = last - i == 1 ? "once more" : last - i + " more times";
        out.add(indent + STEP, Ink.PLAIN, "...", times + "; the last time:");
        i = last;
      }
      List<String> next = i == events.size() - 1 ? call.output() : null;
      if (events.get(i) instanceof TraceEvent.Step step) {
        step(step, indent + STEP, next, out);
      } else {
        write(events.get(i), indent + STEP, out);
      }
    }
    String status = call.status() == 0 ? "" : " (status " + call.status() + ")";
    if (call.output() == null) {
      out.add(indent, Ink.BAD, name + " ends without a result" + status);
    } else {
      out.add(indent, Ink.RULESET, name + " gives" + status + ":", tokens(call.output()));
    }
  }

  /** The index of the last step of a rule that repeats so often that those between are boring. */
  private static int repeated(List<TraceEvent> events, int from) {
    int last = from;
    while (last < events.size()
        && events.get(last) instanceof TraceEvent.Step step
        && step.matched()
        && step.times() > SHOWN_TIMES
        && step.times() - last == times(events.get(from)) - from) {
      last++;
    }
    return Math.max(from, last - 1);
  }

  private static int times(TraceEvent event) {
    return event instanceof TraceEvent.Step step ? step.times() : 0;
  }

  /** Writes a step; its result not when the next line, or the last one, says the same. */
  private void step(TraceEvent.Step step, int indent, List<String> next, TextLines out) {
    Rule rule = step.rule();
    String head = "rule " + rule.number() + (step.times() > 1 ? " again" : "");
    if (!step.matched()) {
      out.add(indent, Ink.PLAIN, head + " does not match:", RuleText.left(rule, spelling));
      events(step.events(), indent + STEP, out);
      return;
    }
    out.add(indent, Ink.RULE, head, places(rule));
    int inner = indent + STEP;
    out.add(
        inner, Ink.PLAIN, RuleText.left(rule, spelling), "-> " + RuleText.right(rule, spelling));
    for (int n = 1; n <= step.bindings().size(); n++) {
      out.add(inner, Ink.LABEL, "$" + n, "= " + tokens(step.bindings().get(n - 1)));
    }
    events(step.events(), inner, out);
    if (step.result() == null) {
      out.add(inner, Ink.BAD, "no result");
    } else if (!step.result().equals(next) && !step.result().equals(lastOutput(step))) {
      out.add(inner, Ink.LABEL, "now:", tokens(step.result()));
    }
  }

  private static List<String> lastOutput(TraceEvent.Step step) {
    List<TraceEvent> events = step.events();
    return !events.isEmpty() && events.get(events.size() - 1) instanceof TraceEvent.Call call
        ? call.output()
        : null;
  }

  private void events(List<TraceEvent> events, int indent, TextLines out) {
    for (TraceEvent event : events) {
      write(event, indent, out);
    }
  }

  /** The place of a rule, as "sendmail.cf:812, from feature/access_db.m4:31 (sendmail.mc:60)". */
  String places(Rule rule) {
    String line = "at " + places.line(rule);
    List<Places.Place> sources = places.sources(rule);
    if (sources.isEmpty()) {
      return line;
    }
    Places.Place inner = sources.get(0);
    Places.Place own = sources.stream().filter(each -> !each.library()).findFirst().orElse(inner);
    return line + ", from " + inner + (own.equals(inner) ? "" : " (" + own + ")");
  }

  private String words(TraceEvent.Lookup lookup) {
    StringBuilder words = new StringBuilder(quoted(lookup.key()));
    for (String argument : lookup.arguments()) {
      words.append(words.indexOf(" with ") < 0 ? " with " : ", ").append(quoted(argument));
    }
    words.append(" -> ");
    String value = lookup.answer().value();
    int status = lookup.answer().status();
    if (value != null) {
      words.append(quoted(value));
    } else if (status == ExitStatus.TEMPFAIL) {
      return words.append("cannot be answered now (status 75)").toString();
    } else {
      words.append("not found");
    }
    boolean expected = status == ExitStatus.OK || value == null && status == ExitStatus.NOT_FOUND;
    return words.append(expected ? "" : " (status " + status + ")").toString();
  }

  private String tokens(List<String> tokens) {
    return tokens.isEmpty() ? "(nothing)" : spelling.tokens(tokens);
  }

  private String quoted(String text) {
    return "\"" + spelling.text(text) + "\"";
  }

  /** The line above a trace that is one of several. */
  public String heading(Trace trace) {
    TextLines out = new TextLines(colour);
    String rulesets = String.join(",", trace.rulesets());
    out.add(0, Ink.RULE, "==", rulesets + " " + spelling.text(trace.address()));
    return out.toString();
  }

  /** The outcome alone. */
  public String outcome(Trace trace) {
    TextLines out = new TextLines(colour);
    outcome(trace, out);
    return out.toString();
  }

  private void outcome(Trace trace, TextLines out) {
    Outcome outcome = trace.outcome();
    boolean bad =
        outcome instanceof Outcome.Refused
            || outcome instanceof Outcome.Failed
            || outcome instanceof Outcome.Unusable;
    out.add(0, bad ? Ink.BAD : Ink.GOOD, "Outcome:", new OutcomeWords(spelling).of(trace));
    if (trace.status() == ExitStatus.TEMPFAIL) {
      out.add(0, Ink.BAD, "Status 75:", "a lookup could not be answered now.");
    } else if (trace.status() != 0 && !(outcome instanceof Outcome.Failed)) {
      out.add(0, Ink.BAD, "Status " + trace.status() + ":", "something went wrong on the way.");
    }
  }
}
