// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.List;

/**
 * Several listeners as one. Each event goes to all of them in their order; the matcher's steps are
 * taken as the real program takes them as soon as one of them follows.
 */
public final class Listeners implements RewriteListener {
  private final RewriteListener[] all;

  private Listeners(List<RewriteListener> all) {
    this.all = all.toArray(new RewriteListener[0]);
  }

  /** One listener for all; {@link RewriteListener#NONE} for nobody. */
  public static RewriteListener of(RewriteListener... listeners) {
    List<RewriteListener> real =
        List.of(listeners).stream().filter(each -> each != RewriteListener.NONE).toList();
    return switch (real.size()) {
      case 0 -> RewriteListener.NONE;
      case 1 -> real.get(0);
      default -> new Listeners(real);
    };
  }

  @Override
  public void entered(Ruleset ruleset, int depth, Workspace input) {
    for (RewriteListener each : all) {
      each.entered(ruleset, depth, input);
    }
  }

  @Override
  public void returned(Ruleset ruleset, int depth, Workspace output, int status) {
    for (RewriteListener each : all) {
      each.returned(ruleset, depth, output, status);
    }
  }

  @Override
  public void abandoned(Ruleset ruleset, int depth, int status) {
    for (RewriteListener each : all) {
      each.abandoned(ruleset, depth, status);
    }
  }

  @Override
  public boolean followsRules() {
    for (RewriteListener each : all) {
      if (each.followsRules()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void trying(Ruleset ruleset, Rule rule, Workspace workspace, int times) {
    for (RewriteListener each : all) {
      each.trying(ruleset, rule, workspace, times);
    }
  }

  @Override
  public void failed(Ruleset ruleset, Rule rule) {
    for (RewriteListener each : all) {
      each.failed(ruleset, rule);
    }
  }

  @Override
  public void endless(Ruleset ruleset, Rule rule, Workspace workspace) {
    for (RewriteListener each : all) {
      each.endless(ruleset, rule, workspace);
    }
  }

  @Override
  public void matched(Ruleset ruleset, Rule rule, Bindings bindings) {
    for (RewriteListener each : all) {
      each.matched(ruleset, rule, bindings);
    }
  }

  @Override
  public void rewritten(Ruleset ruleset, Rule rule, Workspace workspace) {
    for (RewriteListener each : all) {
      each.rewritten(ruleset, rule, workspace);
    }
  }

  @Override
  public boolean followsMatching() {
    for (RewriteListener each : all) {
      if (each.followsMatching()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void advanced(String pattern, String token) {
    for (RewriteListener each : all) {
      each.advanced(pattern, token);
    }
  }

  @Override
  public void backedUp(String pattern, String token) {
    for (RewriteListener each : all) {
      each.backedUp(pattern, token);
    }
  }

  @Override
  public void extended(String pattern, String token) {
    for (RewriteListener each : all) {
      each.extended(pattern, token);
    }
  }

  @Override
  public void classMatched() {
    for (RewriteListener each : all) {
      each.classMatched();
    }
  }

  @Override
  public void macroReplaced(boolean leftSide, int macro, String value) {
    for (RewriteListener each : all) {
      each.macroReplaced(leftSide, macro, value);
    }
  }

  @Override
  public void macroInserted(Workspace tokens) {
    for (RewriteListener each : all) {
      each.macroInserted(tokens);
    }
  }

  @Override
  public void substituted(int n, Workspace tokens, int from, int to) {
    for (RewriteListener each : all) {
      each.substituted(n, tokens, from, to);
    }
  }

  @Override
  public void callSkipped(String name, int number) {
    for (RewriteListener each : all) {
      each.callSkipped(name, number);
    }
  }

  @Override
  public void tokenizing(String text) {
    for (RewriteListener each : all) {
      each.tokenizing(text);
    }
  }

  @Override
  public void notTokenized() {
    for (RewriteListener each : all) {
      each.notTokenized();
    }
  }

  @Override
  public void tokenized(Workspace tokens) {
    for (RewriteListener each : all) {
      each.tokenized(tokens);
    }
  }

  @Override
  public void tokenFound(Token token) {
    for (RewriteListener each : all) {
      each.tokenFound(token);
    }
  }

  @Override
  public void macroDefined(String how, int macro, String value) {
    for (RewriteListener each : all) {
      each.macroDefined(how, macro, value);
    }
  }

  @Override
  public void lookingUp(String mapName, String key, List<String> arguments) {
    for (RewriteListener each : all) {
      each.lookingUp(mapName, key, arguments);
    }
  }

  @Override
  public void lookedUp(String mapName, String key, List<String> arguments, MapAnswer answer) {
    for (RewriteListener each : all) {
      each.lookedUp(mapName, key, arguments, answer);
    }
  }

  @Override
  public void debug(String text) {
    for (RewriteListener each : all) {
      each.debug(text);
    }
  }

  @Override
  public void message(String text) {
    for (RewriteListener each : all) {
      each.message(text);
    }
  }
}
