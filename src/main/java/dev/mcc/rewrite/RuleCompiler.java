// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes rules that can run, once all of them have been read: every text that a left side mentions
 * gets its number first.
 */
public final class RuleCompiler {
  private final TokenTable tokens;

  /** A compiler that fills and uses this table. */
  public RuleCompiler(TokenTable tokens) {
    this.tokens = tokens;
  }

  /** Enters the literals of a left side. To be called for all rules before any is compiled. */
  public void enter(List<String> leftSide) {
    for (String text : leftSide) {
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
   * @param leftSide token texts of the left side, operators as {@link Metacharacters}
   * @param rightSide token texts of the right side
   */
  public Rule compile(int number, Origin origin, List<String> leftSide, List<String> rightSide) {
    List<Token> left = tokens(leftSide);
    List<Token> right = tokens(rightSide);
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
