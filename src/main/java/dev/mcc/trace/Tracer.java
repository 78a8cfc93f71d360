// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.Listeners;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import dev.mcc.rewrite.address.AddressCheck;
import dev.mcc.rewrite.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Runs addresses through rulesets and records what happens, each address in a session of its own.
 *
 * <p>A {@code $|} in an address is the operator that separates the arguments of some check
 * rulesets. (Test mode of the real program takes it for two ordinary characters.)
 */
public final class Tracer {
  /** How a person types the separator of arguments. */
  private static final String SEPARATOR = "$|";

  /** From this configuration level on, parentheses are no comments when a ruleset is called. */
  private static final int PARENTHESES_LEVEL = 9;

  private final Program program;
  private final World world;
  private final Consumer<Session> prepare;
  private final Settings settings;
  private final Tokenizer.Mode mode;

  /**
   * How much is recorded.
   *
   * @param steps about how many steps of rules a trace keeps
   * @param failures true to keep also the rules that did not match
   */
  public record Settings(int steps, boolean failures) {}

  /**
   * A tracer.
   *
   * @param prepare sets macros and the like in each new session
   */
  public Tracer(Program program, World world, Consumer<Session> prepare, Settings settings) {
    this.program = Objects.requireNonNull(program);
    this.world = Objects.requireNonNull(world);
    this.prepare = Objects.requireNonNull(prepare);
    this.settings = Objects.requireNonNull(settings);
    this.mode =
        program.level() >= PARENTHESES_LEVEL ? Tokenizer.Mode.OPERATORS : Tokenizer.Mode.COMMENTS;
  }

  /** The addresses of a text: test mode separates them by commas outside of quotes and brackets. */
  public List<String> addresses(String text) {
    List<String> addresses = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = tokenize(text, from, ',', Tokenizer.Complaints.SILENT, new Workspace());
      int end = to == Tokenizer.FAILED ? text.length() : to;
      String address = text.substring(from, end).strip();
      if (!address.isEmpty() || text.isBlank()) {
        addresses.add(address);
      }
      from = end + 1;
    }
    return addresses;
  }

  /**
   * Runs one address through rulesets, one after the other.
   *
   * @param others further listeners, which see the same
   */
  public Trace run(List<Ruleset> rulesets, String address, RewriteListener... others) {
    Late late = new Late();
    List<RewriteListener> all = new ArrayList<>(List.of(others));
    TraceRecorder recorder =
        new TraceRecorder(settings.steps, settings.failures, () -> late.session.macroNames());
    all.add(0, recorder);
    all.add(late);
    Session session =
        new Session(program, world, Listeners.of(all.toArray(new RewriteListener[0])));
    late.session = session;
    prepare.accept(session);
    List<String> names = rulesets.stream().map(Ruleset::name).toList();
    Workspace workspace = new Workspace();
    if (!AddressCheck.accepts(address, false, session) || !read(address, session, workspace)) {
      return new Trace(names, address, recorder.events(), 0, List.of(), 0, new Outcome.Unusable());
    }
    int status = 0;
    Rewriter rewriter = new Rewriter(session);
    for (Ruleset ruleset : rulesets) {
      int each = rewriter.rewrite(workspace, ruleset.number());
      status = each != 0 ? each : status;
    }
    List<TraceEvent> events = recorder.events();
    Outcome outcome =
        late.failed
            ? new Outcome.Failed()
            : Outcome.of(names.get(names.size() - 1), workspace, program.tokens().tokenizer());
    return new Trace(
        names, address, events, recorder.omitted(), workspace.texts(), status, outcome);
  }

  private boolean read(String address, Session session, Workspace into) {
    Workspace piece = new Workspace();
    int from = 0;
    while (true) {
      int end = address.indexOf(SEPARATOR, from);
      String part = address.substring(from, end < 0 ? address.length() : end);
      if (tokenize(part, 0, '\0', session.complaints(), piece) == Tokenizer.FAILED) {
        return false;
      }
      into.addAll(piece, 0, piece.size());
      if (end < 0) {
        return true;
      }
      into.add(program.tokens().token(String.valueOf(Metacharacters.ELSE)));
      from = end + SEPARATOR.length();
    }
  }

  private int tokenize(
      String text, int from, char delimiter, Tokenizer.Complaints complaints, Workspace into) {
    return program
        .tokens()
        .tokenizer()
        .tokenize(text, from, delimiter, mode, program.tokens(), complaints, into);
  }

  /** Sees how the last ruleset ends, and knows the session, made after it. */
  private static final class Late implements RewriteListener {
    private Session session;
    private boolean failed;

    @Override
    public void entered(Ruleset ruleset, int depth, Workspace input) {
      failed = false;
    }

    @Override
    public void abandoned(Ruleset ruleset, int depth, int status) {
      failed |= depth == 1;
    }
  }
}
