// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.rewrite.Bindings;
import dev.mcc.rewrite.Listeners;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Workspace;
import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Over the configurations of all golden cases of test mode and random workspaces: who listens
 * changes nothing, and the explanation of a mismatch agrees with the matcher about every rule.
 */
class ObservationTest {
  private static final int WORKSPACES = 25;
  private static final int MOST_TOKENS = 9;

  /** Rules that repeat are explained often enough without all their repetitions. */
  private static final int MOST_EXPLAINED = 3_000;

  private static final List<String> TOKENS =
      List.of(
          "<", ">", "@", ".", "example", "org", "com", "joe", "a", "b", "c", "+", "!", "%", ":");

  private record Result(List<String> tokens, int status, int exitStatus) {}

  @Test
  void listeningChangesNothing() throws IOException {
    int compared = 0;
    int explained = 0;
    for (Path file : configurations()) {
      Program program = Programs.load(SourceFile.of(file.toString(), Files.readAllBytes(file)));
      Random random = new Random(file.getParent().getFileName().toString().hashCode());
      for (Ruleset ruleset : rulesets(program)) {
        for (int i = 0; i < WORKSPACES; i++) {
          List<String> input = workspace(ruleset, random);
          Checker checker = new Checker();
          List<Rule> rules = ruleset.rules();
          WhyNot whyNot = new WhyNot(ruleset, rules.get(random.nextInt(rules.size())));
          TraceRecorder recorder =
              new TraceRecorder(random.nextInt(200) + 1, random.nextBoolean(), program::macroNames);
          Result alone = run(program, ruleset, input, session -> {}, RewriteListener.NONE);
          Result watched =
              run(
                  program,
                  ruleset,
                  input,
                  session -> {
                    checker.session = session;
                    whyNot.attach(session);
                  },
                  Listeners.of(recorder, checker, whyNot));
          assertEquals(alone, watched, file + " " + ruleset.name() + " " + input);
          recorder.events();
          whyNot.report(program);
          compared++;
          explained += checker.explained;
        }
      }
    }
    assertTrue(compared > 4_000, "runs compared: " + compared);
    assertTrue(explained > 15_000, "rules explained: " + explained);
  }

  private static List<Path> configurations() throws IOException {
    try (Stream<Path> files = Files.walk(Programs.BT_CASES)) {
      return files.filter(each -> each.endsWith("input.cf")).sorted().toList();
    }
  }

  private static List<Ruleset> rulesets(Program program) {
    List<Ruleset> rulesets = new ArrayList<>();
    for (int number = 0; number < Rulesets.MAX; number++) {
      Ruleset ruleset = program.rulesets().get(number);
      if (ruleset != null && !ruleset.rules().isEmpty()) {
        rulesets.add(ruleset);
      }
    }
    return rulesets;
  }

  /** Tokens of the ruleset's own left sides and others. */
  private static List<String> workspace(Ruleset ruleset, Random random) {
    List<String> known = new ArrayList<>(TOKENS);
    for (Rule rule : ruleset.rules()) {
      rule.left().stream()
          .map(Object::toString)
          .filter(text -> text.chars().allMatch(c -> c < 0x80))
          .forEach(known::add);
    }
    List<String> tokens = new ArrayList<>();
    for (int i = random.nextInt(MOST_TOKENS); i > 0; i--) {
      tokens.add(known.get(random.nextInt(known.size())));
    }
    return tokens;
  }

  private static Result run(
      Program program,
      Ruleset ruleset,
      List<String> input,
      java.util.function.Consumer<Session> prepare,
      RewriteListener listener) {
    Session session = new Session(program, Programs.WORLD, listener);
    prepare.accept(session);
    Workspace workspace = new Workspace();
    input.forEach(text -> workspace.add(program.tokens().token(text)));
    int status = new Rewriter(session).rewrite(workspace, ruleset.number());
    return new Result(workspace.texts(), status, session.exitStatus());
  }

  /** Holds the explanation against what the matcher does. */
  private static final class Checker implements RewriteListener {
    private Session session;
    private Mismatch mismatch;
    private boolean checks;
    private int explained;

    @Override
    public void trying(Ruleset ruleset, Rule rule, Workspace workspace, int times) {
      checks = explained < MOST_EXPLAINED;
      if (checks) {
        explained++;
        mismatch = new PrefixMatch(rule.left(), workspace, session, true).run();
      }
    }

    @Override
    public void matched(Ruleset ruleset, Rule rule, Bindings bindings) {
      assertTrue(!checks || mismatch == null, () -> rule + " matches, and not: " + mismatch);
    }

    @Override
    public void failed(Ruleset ruleset, Rule rule) {
      assertTrue(!checks || mismatch != null, () -> rule + " does not match");
    }
  }
}
