// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Rules, calls and lookups; every expectation was seen on the real program. */
class RewriterTest {
  private static void check(String expected, Program program, String ruleset, String address) {
    assertEquals(expected, RewriteFixture.run(program, ruleset, address), ruleset + " " + address);
  }

  @Test
  void callsRunFromTheLast() {
    Program program =
        RewriteFixture.program(
            "S3",
            "R$*\t$: three ( $1 )",
            "S4",
            "R$*\t$: four ( $1 )",
            "Sgo",
            "Ra $*\t$@ p $>3 x $>4 y $1",
            "Rb $*\t$@ $>3 $>nosuch $1",
            "Rc\t$@ p $>7 $>4 x",
            "Rd\t$@ p $>$>4 x",
            "Re\t$@ $>",
            "Rf\t$@ $>3 $1 $| z");
    check("p three ( x four ( y q ) )", program, "go", "a q");
    check("Unknown ruleset nosuch\n$> 3 $> nosuch q (78)", program, "go", "b q");
    // The call behind one that has no rules is not seen.
    check("p $> 4 x", program, "go", "c");
    check("$>", program, "go", "e");
  }

  @Test
  void aTripleEndsTheRuleset() {
    Program program =
        RewriteFixture.program(
            "Sm", "R$*\t$#local $@ h $: $1", "Sgo", "R$*\t$: $>m $1", "R$*\t$: again $1");
    check("$# local $@ h $: a", program, "go", "a");
    check("$# local $@ h $: a", program, "m", "a");
  }

  @Test
  void limits() {
    Program program =
        RewriteFixture.program(
            "Sloop",
            "Ra\ta",
            "R$*\t$: after $1",
            "Srec",
            "R$*\t$@ $>rec $1",
            "Sgrow",
            "R$*\t$1 $1",
            "Sbound",
            "R$-\t$: $1 $2");
    check("Infinite loop in ruleset loop, rule 1\na", program, "loop", "a");
    check("rewrite: excessive recursion (max 50), ruleset rec\na (78)", program, "rec", "a");
    check(
        "rewrite: expansion too long\n" + "a ".repeat(512).strip() + " (65)", program, "grow", "a");
    check("rewrite: ruleset bound: replacement $2 out of bounds\na (78)", program, "bound", "a");
  }

  @Test
  void whatNeverEndsIsGivenUp() {
    Program program = RewriteFixture.program("Srec", "R$*\t$>rec $1");
    String answer = RewriteFixture.run(program, "rec", "a");
    assertTrue(answer.contains("rewrite: given up after 500000 tokens, ruleset rec\n"));
    assertTrue(answer.endsWith("a (78)"));
  }

  @Test
  void lookups() {
    Program program =
        RewriteFixture.program(
            "Karith arith",
            "Kd dequote",
            "Sgo",
            "Ra $*\t$@ $(arith + $@ 1 $@ 2 $: none $)",
            "Rb $*\t$@ < $(nosuch $1 $: none $) >",
            "Rc $*\t$@ $(d \"x.y\" $) $1",
            "Rd $*\t$@ $(d a b $: first $: second $)");
    check("3", program, "go", "a");
    check("rewrite: map nosuch not found\n< none >", program, "go", "b x");
    check("x . y q", program, "go", "c q");
  }

  @Test
  void deferredMacrosAreSplitAndMatched() {
    Program program =
        RewriteFixture.program(
            "DAx.y", "Sgo", "R$* $&A $*\t$@ [ $1 | $2 ]", "R$*\t$@ $&A $&{nope} $1");
    check("[ q | z ]", program, "go", "q X.Y z");
    check("x . y q", program, "go", "q");
  }

  @Test
  void statusesStayWithTheSession() {
    Program program = RewriteFixture.program("Sgo", "Ra\ta");
    Session session = RewriteFixture.session(program, RewriteListener.NONE);
    Workspace workspace = RewriteFixture.workspace(session, "a");
    new Rewriter(session).rewrite(workspace, RulesetName.find("go", session));
    assertEquals(ExitStatus.SOFTWARE, session.exitStatus());
    assertTrue(program.exitStatus() == 0, "the program itself never changes");
  }
}
