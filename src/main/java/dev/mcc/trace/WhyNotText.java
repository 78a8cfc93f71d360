// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Token;
import dev.mcc.trace.TextLines.Ink;
import java.util.List;
import java.util.stream.Collectors;

/** Writes for people why a rule did not match. */
public final class WhyNotText {
  private static final int SHOWN_CALLS = 10;
  private static final int SHOWN_CALLERS = 8;

  private final Spelling spelling;
  private final TraceText traces;
  private final boolean colour;

  /**
   * A writer.
   *
   * @param traces writes the same places
   */
  public WhyNotText(Spelling spelling, TraceText traces, boolean colour) {
    this.spelling = spelling;
    this.traces = traces;
    this.colour = colour;
  }

  /** The report as lines of text, one character per byte. */
  public String write(WhyNotReport report) {
    TextLines out = new TextLines(colour);
    Rule rule = report.rule();
    String ruleset = report.ruleset().name();
    out.add(0, Ink.RULE, ruleset + ":" + rule.number(), traces.places(rule));
    out.add(2, Ink.PLAIN, RuleText.left(rule, spelling), "-> " + RuleText.right(rule, spelling));
    out.add(0, report.matches() > 0 ? Ink.GOOD : Ink.BAD, "Answer:", answer(report));
    List<WhyNotReport.Call> calls = report.calls();
    for (int i = 0; i < Math.min(SHOWN_CALLS, calls.size()); i++) {
      call(ruleset, rule, calls.get(i), out);
    }
    long hidden = report.moreCalls() + Math.max(0, calls.size() - SHOWN_CALLS);
    if (hidden > 0) {
      out.add(0, Ink.PLAIN, "...", "and " + times(hidden, "more call") + " of " + ruleset);
    }
    return out.toString();
  }

  private String answer(WhyNotReport report) {
    String ruleset = report.ruleset().name();
    long called = report.calls().size() + report.moreCalls();
    if (called == 0) {
      return ruleset + " was never called. " + callers(report);
    }
    String calls = ruleset + " was called " + times(called) + "; ";
    if (report.tries() == 0) {
      return calls + "the rule was never tried.";
    }
    String tried = calls + "the rule was tried " + times(report.tries()) + " and ";
    return report.matches() == 0
        ? tried + "never matched."
        : tried + "matched " + times(report.matches()) + ".";
  }

  private static String callers(WhyNotReport report) {
    List<WhyNotReport.Caller> callers = report.callers();
    if (callers.isEmpty()) {
      return "No rule calls it.";
    }
    String names =
        callers.stream()
            .limit(SHOWN_CALLERS)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return "These rules call it: " + names + (callers.size() > SHOWN_CALLERS ? ", ..." : ".");
  }

  private static String times(long count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  private static String times(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void call(String ruleset, Rule rule, WhyNotReport.Call call, TextLines out) {
    out.gap();
    out.add(0, Ink.RULESET, ruleset + " gets:", tokens(call.input()));
    if (call.tries().isEmpty()) {
      out.add(2, Ink.BAD, "not tried:", reason(call));
    }
    for (WhyNotReport.Attempt attempt : call.tries()) {
      if (attempt.mismatch() == null) {
        out.add(2, Ink.GOOD, "matches:", tokens(attempt.workspace()));
      } else {
        out.add(2, Ink.BAD, "does not match:", tokens(attempt.workspace()));
        explain(rule, attempt.mismatch(), out);
      }
    }
    if (call.moreTries() > 0) {
      out.add(2, Ink.PLAIN, "...", "and " + call.moreTries() + " more");
    }
  }

  private String reason(WhyNotReport.Call call) {
    String by = call.by() == null ? "" : "rule " + call.by().number();
    return switch (call.end()) {
      case FINAL_BEFORE -> "the workspace starts with $#, so that no rule is tried";
      case RETURNED -> by + " (" + traces.places(call.by()) + ") matched and ended the ruleset";
      case ENDLESS ->
          by + " (" + traces.places(call.by()) + ") matched again and again, until it was stopped";
      case ABANDONED -> "the ruleset ended without a result" + (by.isEmpty() ? "" : " in " + by);
      case DONE -> "there was no room to keep its tries";
    };
  }

  private void explain(Rule rule, Mismatch mismatch, TextLines out) {
    List<String> left = rule.left().stream().map(Token::text).toList();
    String matched = spelling.tokens(left.subList(0, mismatch.matched()));
    if (mismatch.kind() == Mismatch.Kind.LEFT_OVER) {
      out.add(4, Ink.PLAIN, "matches so far:", matched.isEmpty() ? "nothing is asked" : matched);
      int count = mismatch.rest().size();
      out.add(4, Ink.LABEL, times(count, "token") + " left over:", tokens(mismatch.rest()));
      return;
    }
    if (!matched.isEmpty()) {
      out.add(4, Ink.PLAIN, "matches so far:", matched);
    }
    String element = spelling.text(mismatch.element());
    out.add(4, Ink.LABEL, element + " wants:", wanted(mismatch));
    String found = mismatch.rest().isEmpty() ? "the end" : tokens(mismatch.rest());
    String label = mismatch.somewhere() ? "nowhere in:" : "found:";
    out.add(4, Ink.LABEL, mismatch.rest().isEmpty() ? "found:" : label, found);
    if (!mismatch.near().isEmpty()) {
      String near = mismatch.near().stream().map(this::quoted).collect(Collectors.joining(", "));
      out.add(4, Ink.LABEL, "near it in the class:", near);
    }
  }

  private String wanted(Mismatch mismatch) {
    String element = spelling.text(mismatch.element());
    String className = element.length() > 2 ? element.substring(2) : "";
    String first = mismatch.candidates().isEmpty() ? "" : quoted(mismatch.candidates().get(0));
    return switch (mismatch.kind()) {
      case LITERAL -> "the token " + quoted(mismatch.element());
      case NOT_IN_CLASS ->
          mismatch.classSize() == 0
              ? "a phrase of class " + className + ", which is empty"
              : "a phrase of class "
                  + className
                  + " ("
                  + times(mismatch.classSize(), "word")
                  + ")"
                  + (mismatch.candidates().size() == 1 ? ", which has no " + first : "");
      case IN_CLASS ->
          "a token that is not in class "
              + className
              + (mismatch.candidates().size() == 1 ? ", which has " + first : "");
      case MACRO -> "the macro's value, " + quoted(mismatch.value());
      default -> "one more token";
    };
  }

  private String quoted(String text) {
    return "\"" + spelling.text(text) + "\"";
  }

  private String tokens(List<String> tokens) {
    return tokens.isEmpty() ? "(nothing)" : spelling.tokens(tokens);
  }
}
