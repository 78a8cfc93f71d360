// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The matcher against the plain meaning of patterns, and its cost on patterns made to be slow. */
class MatcherTest {
  private static final String[] ELEMENTS = {
    "$*", "$+", "$-", "$=w", "$~w", "$@", "$={long}", "$&A", "a", "b", ".", "@"
  };
  private static final String[] TOKENS = {"a", "b", "A", ".", "@", "c", "x"};

  @Test
  void findsWhatTheMeaningSays() {
    Random random = new Random(11);
    int matched = 0;
    for (int round = 0; round < 800; round++) {
      StringBuilder left = new StringBuilder();
      int elements = 1 + random.nextInt(8);
      for (int i = 0; i < elements; i++) {
        left.append(ELEMENTS[random.nextInt(ELEMENTS.length)]).append(' ');
      }
      Program program =
          RewriteFixture.program(
              "DAa.B", "Cwa a.b b.a.b", "C{long}x c.x a.a.a @", "Sx", "R" + left + "\tz");
      Rule rule = rule(program);
      Session session = RewriteFixture.session(program, RewriteListener.NONE);
      for (int i = 0; i < 40; i++) {
        Workspace workspace = RewriteFixture.workspace(session, address(random));
        matched += compare(session, rule, workspace, left + "on " + workspace) ? 1 : 0;
      }
    }
    assertTrue(matched > 1000, "patterns match often enough to mean something: " + matched);
  }

  private static boolean compare(Session session, Rule rule, Workspace workspace, String about) {
    List<String> pattern = rule.left().stream().map(Token::text).toList();
    List<List<Integer>> expected = new NaiveMatcher(pattern, workspace, session).match();
    Matcher matcher = new Matcher(session);
    boolean found = matcher.match(rule.pattern(), workspace);
    assertEquals(expected != null, found, about);
    if (found) {
      List<List<Integer>> bindings = new ArrayList<>();
      for (int n = 1; n <= matcher.size(); n++) {
        bindings.add(List.of(matcher.start(n), matcher.end(n)));
      }
      assertEquals(expected, bindings, about);
      int next = new RuleIndex(List.of(rule)).next(0, workspace);
      assertEquals(0, next, "a rule that matches is not passed over: " + about);
    }
    return found;
  }

  private static String address(Random random) {
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(9);
    for (int i = 0; i < size; i++) {
      text.append(TOKENS[random.nextInt(TOKENS.length)]).append(' ');
    }
    return text.toString();
  }

  private static Rule rule(Program program) {
    Session session = RewriteFixture.session(program, RewriteListener.NONE);
    return program.rulesets().get(RulesetName.find("x", session)).rules().get(0);
  }

  @Test
  void takesFewStepsWhereASearchTakesMany() {
    Program program = RewriteFixture.program("Cwz", "Sx", "R$* $* $* $* $* $=w $+ $* q\tz");
    Session session = RewriteFixture.session(program, RewriteListener.NONE);
    Workspace workspace =
        RewriteFixture.workspace(session, "a ".repeat(120) + "q z " + "a ".repeat(5));
    // A search without memory would try 120 to the fifth ways and not come back.
    assertFalse(new Matcher(session).match(rule(program).pattern(), workspace));
  }

  @Test
  void followedOrNotTheAnswerIsTheSame() {
    Program program = RewriteFixture.program("Cwa.b", "Sx", "R$* $=w $* $-\tz");
    Rule rule = rule(program);
    Random random = new Random(3);
    RewriteListener follower =
        new RewriteListener() {
          @Override
          public boolean followsMatching() {
            return true;
          }
        };
    Session followed = RewriteFixture.session(program, follower);
    Session alone = RewriteFixture.session(program, RewriteListener.NONE);
    for (int i = 0; i < 300; i++) {
      Workspace workspace = RewriteFixture.workspace(alone, address(random));
      assertEquals(
          new Matcher(alone).match(rule.pattern(), workspace),
          new Matcher(followed).match(rule.pattern(), workspace),
          workspace.toString());
    }
  }
}
