// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Ruleset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceRecorderTest {
  private static final int STEPS = 40;

  private static Trace trace(Program program, String ruleset, String address, boolean failures) {
    Tracer tracer =
        new Tracer(program, Programs.WORLD, session -> {}, new Tracer.Settings(STEPS, failures));
    Ruleset start = RuleSelector.ruleset(program, ruleset);
    return tracer.run(List.of(start), address);
  }

  private static long size(List<TraceEvent> events) {
    long size = 0;
    for (TraceEvent event : events) {
      size++;
      if (event instanceof TraceEvent.Call call) {
        size += size(call.events());
      } else if (event instanceof TraceEvent.Step step) {
        size += size(step.events());
      }
    }
    return size;
  }

  @Test
  void stepsHoldWhatTheyBindAndCall() {
    Program program = Programs.of("Sone", "R$* @ $*\t$: $>two $2 / $1", "Stwo", "R$*\t$@ < $1 >");
    Trace trace = trace(program, "one", "a@b", false);
    TraceEvent.Call call = assertInstanceOf(TraceEvent.Call.class, trace.events().get(0));
    assertEquals(List.of("a", "@", "b"), call.input());
    TraceEvent.Step step = assertInstanceOf(TraceEvent.Step.class, call.events().get(0));
    assertEquals(List.of(List.of("a"), List.of("b")), step.bindings());
    TraceEvent.Call inner = assertInstanceOf(TraceEvent.Call.class, step.events().get(0));
    assertEquals("two", inner.ruleset().name());
    assertEquals(List.of("b/", "a"), List.of(inner.input().get(0) + inner.input().get(1), "a"));
    assertEquals(inner.output(), step.result());
    assertEquals(step.result(), call.output());
    assertEquals(trace.result(), call.output());
  }

  @Test
  void failuresAreKeptOnRequest() {
    Program program = Programs.of("Sone", "Rx\ty", "R$*\t$@ z");
    assertEquals(2, size(trace(program, "one", "a", false).events()));
    List<TraceEvent> all = trace(program, "one", "a", true).events();
    assertEquals(3, size(all));
    TraceEvent.Call call = (TraceEvent.Call) all.get(0);
    TraceEvent.Step failed = (TraceEvent.Step) call.events().get(0);
    assertTrue(!failed.matched() && failed.bindings().isEmpty());
    assertNull(failed.result());
  }

  /** Whatever runs: the tree stays small, and every call has its end. */
  @Test
  void traceOfEndlessRulesIsBounded() {
    Program program =
        Programs.of(
            "Srec",
            "R$*\t$>rec $1",
            "Sgrow",
            "R$*\t$1 x",
            "Swide",
            "R$*\t$: $1 $1 $1 $1 $1 $1",
            "R$*\t$>wide $1");
    for (String ruleset : List.of("rec", "grow", "wide")) {
      Trace trace = trace(program, ruleset, "a b c", true);
      assertTrue(size(trace.events()) <= 2 * STEPS, ruleset + " " + size(trace.events()));
      assertTrue(trace.omitted() > 0, ruleset);
    }
  }

  @Test
  void callWithoutResultIsNoOutcome() {
    String ten = "$1 $1 $1 $1 $1 $1 $1 $1 $1 $1";
    String rule = "R$+\t$: " + ten;
    Program program = Programs.of("Sgrow", rule, rule, rule, rule, "Sok", "R$*\t$@ fine");
    Trace trace = trace(program, "grow", "a", false);
    assertInstanceOf(Outcome.Failed.class, trace.outcome());
    TraceEvent.Call call = (TraceEvent.Call) trace.events().get(0);
    assertNull(call.output());
    assertEquals(65, call.status());
  }
}
