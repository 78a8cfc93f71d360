// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.Arrays;
import java.util.List;

/**
 * Runs rulesets over a workspace. Owned by one thread, as its session is.
 *
 * <p>Limits and messages are those that trials on the real program showed: a rule is applied at
 * most 100 times in a row, calls nest 50 deep below the first, a workspace holds 1000 tokens.
 */
public final class Rewriter {
  private static final int MAX_TIMES = 100;
  private static final int MAX_DEPTH = 50;

  /**
   * Most tokens that the replacements of one call from outside may make. Only mcc has this limit: a
   * rule that calls its own ruleset without {@code $@} is applied 100 times on each of 50 levels,
   * which the real program never ends.
   */
  private static final long MAX_WORK = 500_000;

  private final Session session;
  private final Program program;
  private final TokenTable tokens;
  private final RewriteListener listener;
  private final boolean observed;
  private final Matcher matcher;
  private final Lookups lookups;
  private final Tokenizer.Complaints complaints;
  private Workspace[] spare = new Workspace[8];
  private int spares;
  private int depth;
  private long made;

  /** True if somebody hears of every rule that is tried. */
  private boolean followed;

  /** Bits of all that the replacement being made may consist of. */
  private long bits;

  /** True if the work of the last replacement could not be done, so that its ruleset ends. */
  private boolean fatal;

  /** A rewriter for a session. */
  public Rewriter(Session session) {
    this.session = session;
    this.program = session.program();
    this.tokens = program.tokens();
    this.listener = session.listener();
    this.observed = session.observed();
    this.matcher = new Matcher(session);
    this.complaints = session.complaints();
    this.lookups = new Lookups(session, complaints);
  }

  /** The session whose macros, classes and maps the rules see. */
  public Session session() {
    return session;
  }

  /**
   * Runs a ruleset.
   *
   * @param workspace input and output
   * @param number number of the ruleset, below {@link Rulesets#MAX}; one that is not defined leaves
   *     the workspace as it is
   * @return an {@link ExitStatus}; 0 if nothing went wrong
   */
  public int rewrite(Workspace workspace, int number) {
    Ruleset ruleset = program.rulesets().get(number);
    if (ruleset == null) {
      ruleset = new Ruleset(number, String.valueOf(number), List.of(), false);
    }
    if (depth == 0) {
      made = 0;
      followed = observed && listener.followsRules();
      matcher.prepare();
    }
    depth++;
    try {
      return run(workspace, ruleset);
    } finally {
      depth--;
    }
  }

  private int run(Workspace workspace, Ruleset ruleset) {
    if (observed) {
      listener.entered(ruleset, depth, workspace);
    }
    if (depth > MAX_DEPTH + 1) {
      session.error(
          ExitStatus.SOFTWARE,
          "rewrite: excessive recursion (max " + MAX_DEPTH + "), ruleset " + ruleset.name());
      return abandon(ruleset, ExitStatus.CONFIG);
    }
    int status = 0;
    RuleIndex rules = ruleset.index();
    int times = 0;
    int index = resolved(workspace) ? rules.size() : 0;
    while (true) {
      if (!followed) {
        int possible = rules.next(index, workspace);
        times = possible == index ? times : 0;
        index = possible;
      }
      if (index >= rules.size()) {
        break;
      }
      Rule rule = rules.rule(index);
      times++;
      if (followed) {
        listener.trying(ruleset, rule, workspace, times);
      }
      if (times > MAX_TIMES) {
        session.error(
            ExitStatus.SOFTWARE,
            "Infinite loop in ruleset " + ruleset.name() + ", rule " + rule.number());
        if (followed) {
          listener.endless(ruleset, rule, workspace);
        }
        break;
      }
      if (!matcher.match(rule.pattern(), workspace)) {
        if (followed) {
          listener.failed(ruleset, rule);
        }
        index++;
        times = 0;
        continue;
      }
      if (followed) {
        listener.matched(ruleset, rule, matcher);
      }
      Workspace result = take();
      bits = rule.action().bits | workspace.bits();
      int outcome = substitute(ruleset, rule, workspace, result);
      if (outcome == 0 && (bits & (Token.LOOKUP | Token.CALL)) != 0) {
        fatal = false;
        outcome = work(result);
        if (fatal) {
          give(result);
          return abandon(ruleset, outcome);
        }
        status = ExitStatus.worse(status, outcome);
      } else if (outcome != 0) {
        give(result);
        return abandon(ruleset, outcome);
      }
      made += made == Long.MAX_VALUE ? 0 : result.size() + 1;
      workspace.swap(result);
      give(result);
      if (made > MAX_WORK) {
        return giveUp(ruleset);
      }
      if (followed) {
        listener.rewritten(ruleset, rule, workspace);
      }
      switch (rule.action().next) {
        case RETURN -> index = rules.size();
        case NEXT_RULE -> {
          index++;
          times = 0;
        }
        default -> {}
      }
      if (resolved(workspace)) {
        index = rules.size();
      }
    }
    if (observed) {
      listener.returned(ruleset, depth, workspace, status);
    }
    return status;
  }

  /** Ends all rulesets that are running; said once. */
  private int giveUp(Ruleset ruleset) {
    if (made != Long.MAX_VALUE) {
      made = Long.MAX_VALUE;
      session.error(
          ExitStatus.SOFTWARE,
          "rewrite: given up after " + MAX_WORK + " tokens, ruleset " + ruleset.name());
    }
    return abandon(ruleset, ExitStatus.CONFIG);
  }

  private int abandon(Ruleset ruleset, int status) {
    if (observed) {
      listener.abandoned(ruleset, depth, status);
    }
    return status;
  }

  /** A workspace that starts with {@code $#} is final. */
  private static boolean resolved(Workspace workspace) {
    return !workspace.isEmpty() && workspace.get(0).operator() == Metacharacters.MAILER;
  }

  /** Replaces bindings and deferred macros; answers a status that ends the ruleset, or 0. */
  private int substitute(Ruleset ruleset, Rule rule, Workspace from, Workspace into) {
    Replacement action = rule.action();
    for (int i = 0; i < action.kinds.length; i++) {
      switch (action.kinds[i]) {
        case Replacement.BINDING -> {
          int n = action.values[i];
          if (n < 1 || n > matcher.size()) {
            session.error(
                ExitStatus.SOFTWARE,
                "rewrite: ruleset "
                    + ruleset.name()
                    + ": replacement $"
                    + (char) (n + '0')
                    + " out of bounds");
            return ExitStatus.CONFIG;
          }
          if (followed) {
            listener.substituted(n, from, matcher.start(n), matcher.end(n));
          }
          into.addAll(from, matcher.start(n), matcher.end(n));
        }
        case Replacement.DEFERRED -> {
          int status = insert(action.values[i], into);
          if (status != 0) {
            return status;
          }
        }
        default -> {
          into.addAll(action.tokens, i, action.values[i]);
          i += action.values[i] - 1;
        }
      }
      if (into.size() > Workspace.MAX_TOKENS) {
        session.error(ExitStatus.SOFTWARE, "rewrite: expansion too long");
        return ExitStatus.DATAERR;
      }
    }
    return 0;
  }

  private int insert(int macro, Workspace into) {
    String value = session.macro(macro);
    if (followed) {
      listener.macroReplaced(false, macro, value);
    }
    if (value == null || value.isEmpty()) {
      return 0;
    }
    Workspace piece = take();
    int end =
        tokens
            .tokenizer()
            .tokenize(value, 0, '\0', Tokenizer.Mode.COMMENTS, tokens, complaints, piece);
    if (followed) {
      listener.macroInserted(piece);
    }
    bits |= piece.bits();
    boolean failed = end < 0 || piece.isEmpty();
    into.addAll(piece, 0, piece.size());
    give(piece);
    return failed ? ExitStatus.DATAERR : 0;
  }

  /** Does the lookups and then the calls of a replacement. */
  private int work(Workspace result) {
    int status = 0;
    if ((bits & Token.LOOKUP) != 0) {
      Workspace looked = take();
      status = lookups.resolve(result, looked);
      result.swap(looked);
      give(looked);
      if (lookups.fatal()) {
        fatal = true;
        return status;
      }
    }
    int called = (result.bits() & Token.CALL) == 0 ? 0 : call(result, 0);
    fatal = false;
    return ExitStatus.worse(status, called);
  }

  /**
   * Carries out the calls from an index on. A call takes everything behind it as input, so that the
   * last one runs first; what the real program does with names that it does not know, and with
   * rulesets that have no rules, is kept.
   */
  private int call(Workspace workspace, int from) {
    for (int i = from; i < workspace.size(); i++) {
      if (workspace.get(i).operator() != Metacharacters.CALL || i + 1 >= workspace.size()) {
        continue;
      }
      String name = session.unquoted(workspace.get(i + 1));
      int number = workspace.get(i + 1).ruleset();
      if (number == Token.NOT_RESOLVED) {
        number = RulesetName.find(name, session);
      }
      if (number < 0) {
        session.error(ExitStatus.SOFTWARE, "Unknown ruleset " + name);
        return ExitStatus.CONFIG;
      }
      Ruleset ruleset = program.rulesets().get(number);
      if (ruleset == null || ruleset.rules().isEmpty()) {
        // The token that follows is passed over: a call that stands there is not seen.
        if (followed) {
          listener.callSkipped(name, number);
        }
        remove(workspace, i);
        continue;
      }
      Workspace input = take();
      input.addAll(workspace, i + 2, workspace.size());
      int status = (input.bits() & Token.CALL) == 0 ? 0 : call(input, 0);
      // A lookup that failed for now keeps no outer call from being made. (Trials.)
      if (status == 0 || status == ExitStatus.TEMPFAIL) {
        int own = rewrite(input, number);
        status = own == 0 ? status : own;
        workspace.truncate(i);
      } else {
        workspace.truncate(i + 2);
      }
      workspace.addAll(input, 0, input.size());
      give(input);
      return status;
    }
    return 0;
  }

  private void remove(Workspace workspace, int index) {
    Workspace rest = take();
    rest.addAll(workspace, index + 2, workspace.size());
    workspace.truncate(index);
    workspace.addAll(rest, 0, rest.size());
    give(rest);
  }

  private Workspace take() {
    return spares == 0 ? new Workspace() : spare[--spares];
  }

  private void give(Workspace workspace) {
    workspace.clear();
    if (spares == spare.length) {
      spare = Arrays.copyOf(spare, spares * 2);
    }
    spare[spares++] = workspace;
  }
}
