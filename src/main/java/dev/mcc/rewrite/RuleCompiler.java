// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes rules that can run out of drafts, once all of them are known: every text that a left side
 * mentions gets its number first.
 */
public final class RuleCompiler {
  private final TokenTable tokens;

  /** A compiler that fills and uses this table. */
  public RuleCompiler(TokenTable tokens) {
    this.tokens = tokens;
  }

  /** Enters the literals of a left side. To be called for all rules before any is compiled. */
  public void enter(RuleReader.Draft draft) {
    for (String text : draft.left()) {
      if (Pattern.kind(text) == Pattern.LITERAL) {
        tokens.addLiteral(text);
      }
    }
  }

  /**
   * Compiles a rule.
   *
   * @param number 1-based number within the ruleset
   * @param origin the {@code R} line
   */
  public Rule compile(int number, Origin origin, RuleReader.Draft draft) {
    List<Token> left = tokens(draft.left());
    List<Token> right = tokens(draft.right());
    return new Rule(
        number, origin, left, right, Pattern.compile(left, tokens), Replacement.compile(right));
  }

  private List<Token> tokens(List<String> texts) {
    List<Token> list = new ArrayList<>(texts.size());
    for (String text : texts) {
      list.add(tokens.token(text));
    }
    return list;
  }
}
