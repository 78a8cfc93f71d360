// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyNotTest {
  private static WhyNotReport report(Program program, String start, String address, String rule) {
    RuleSelector.Selected selected =
        new RuleSelector(program, new Places(null)).select(rule).rules().get(0);
    WhyNot whyNot = new WhyNot(selected.ruleset(), selected.rule());
    Tracer tracer =
        new Tracer(program, Programs.WORLD, whyNot::attach, new Tracer.Settings(100, false));
    tracer.run(List.of(RuleSelector.ruleset(program, start)), address, whyNot);
    return whyNot.report(program);
  }

  /** The mismatch of the only try of a rule with this left side, with $=w {host, a.example}. */
  private static Mismatch mismatch(String left, String address) {
    Program program = Programs.of("Cwhost a.example", "D{m}two.parts", "Sx", "R" + left + "\t$@");
    WhyNotReport report = report(program, "x", address, "x:1");
    assertEquals(1, report.tries());
    return report.calls().get(0).tries().get(0).mismatch();
  }

  private static void expect(
      String left,
      String address,
      int matched,
      Mismatch.Kind kind,
      boolean somewhere,
      String rest) {
    Mismatch found = mismatch(left, address);
    assertEquals(matched, found.matched(), left);
    assertEquals(kind, found.kind(), left);
    assertEquals(somewhere, found.somewhere(), left);
    assertEquals(rest, String.join(" ", found.rest()), left);
  }

  @Test
  void everyKindOfElementCanBeWhatFails() {
    expect("a b", "a c", 1, Mismatch.Kind.LITERAL, false, "c");
    expect("$* b", "a c", 1, Mismatch.Kind.LITERAL, true, "a c");
    expect("$- b", "a", 1, Mismatch.Kind.TOKEN_MISSING, false, "");
    expect("$+ $-", "a", 1, Mismatch.Kind.TOKEN_MISSING, false, "");
    expect("a", "a b c", 1, Mismatch.Kind.LEFT_OVER, false, "b c");
    expect("$@", "a", 1, Mismatch.Kind.LEFT_OVER, false, "a");
    expect("$=w b", "c b", 0, Mismatch.Kind.NOT_IN_CLASS, false, "c b");
    expect("$~w b", "HOST b", 0, Mismatch.Kind.IN_CLASS, false, "HOST b");
    expect("$&{m} b", "two.party b", 0, Mismatch.Kind.MACRO, false, "two . party b");
    expect("$=w $=w", "host", 1, Mismatch.Kind.TOKEN_MISSING, false, "");
  }

  @Test
  void whatMatchesHasNoMismatch() {
    assertNull(mismatch("$=w . $*", "A.Example.com"));
    assertNull(mismatch("$&{m} $*", "TWO.parts b"));
    assertNull(mismatch("$* $@ $&{unset}", ""));
    assertNull(mismatch("A $~w", "a b"));
  }

  @Test
  void nearWordsOfTheClassAreNamed() {
    assertEquals(List.of("a.example"), mismatch("$=w", "a.exampel").near());
    assertEquals(List.of("a.example"), mismatch("$* @ $=w >", "x@mx.a.example>").near());
    assertEquals(List.of(), mismatch("$=w", "entirely.different").near());
    assertEquals("two.parts", mismatch("$&{m}", "one").value());
  }

  @Test
  void earlierRuleLoopOrCallIsNamed() {
    Program program =
        Programs.of(
            "Souter", "R$*\t$: $>inner $1", "Sinner", "Rback $*\t$@ $1", "Rloop\tloop", "R$*\t$1");
    WhyNotReport.Call returned = report(program, "outer", "back a", "inner:3").calls().get(0);
    assertEquals(WhyNotReport.End.RETURNED, returned.end());
    assertEquals(1, returned.by().number());
    WhyNotReport.Call endless = report(program, "outer", "loop", "inner:3").calls().get(0);
    assertEquals(WhyNotReport.End.ENDLESS, endless.end());
    assertEquals(2, endless.by().number());
    WhyNotReport never = report(program, "inner", "back", "outer:1");
    assertEquals(List.of(), never.calls());
    assertEquals(List.of(), never.callers());
    assertEquals("outer:1", report(program, "3", "a", "inner:1").callers().get(0).toString());
  }

  @Test
  void manyCallsAndTriesAreCounted() {
    Program program = Programs.of("Srec", "R$*\t$>rec $1");
    WhyNotReport report = report(program, "rec", "a", "rec:1");
    assertTrue(report.calls().size() <= 50);
    assertTrue(report.moreCalls() > 0);
    assertTrue(report.tries() > 1000);
  }

  @Test
  void rulesAreFoundByNumberAndLine() {
    Program program = Programs.of("Sone=5", "Ra\tb", "", "Rc\td", "S1", "Re\tf");
    RuleSelector selector = new RuleSelector(program, new Places(null));
    Ruleset one = program.rulesets().get(5);
    Rule second = one.rules().get(1);
    for (String text : List.of("one:2", "5:2", "5", "test.cf:5")) {
      RuleSelector.Selection found = selector.select(text);
      assertNull(found.problem(), text);
      assertEquals(List.of(new RuleSelector.Selected(one, second)), found.rules(), text);
    }
    assertEquals("ruleset one has only 2 rules", selector.select("one:3").problem());
    assertEquals(
        "line 4 of test.cf is no rule; the nearest ones are 3 (one:1) and 5 (one:2)",
        selector.select("4").problem());
    assertEquals(
        "no rule comes from line 4 of test.cf; the nearest lines that do are 3 and 5",
        selector.select("test.cf:4").problem());
    assertEquals(
        "there is no ruleset oen, and no rule comes from a file of this name; did you mean one?",
        selector.select("oen:1").problem());
    for (String text : List.of("", "x", "one:", ":3", "one:0", "one:-1", "0", "99999999999")) {
      assertTrue(selector.select(text).problem().contains("names no rule"), text);
    }
  }
}
