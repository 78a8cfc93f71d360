// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes rules that can run, once all of them have been read: every text that a left side mentions
 * gets its number first.
 */
public final class RuleCompiler {
  private final TokenTable tokens;
  private final Map<String, Integer> rulesets;

  /**
   * A compiler that fills and uses a table of tokens.
   *
   * @param rulesets the number of every named ruleset
   */
  public RuleCompiler(TokenTable tokens, Map<String, Integer> rulesets) {
    this.tokens = tokens;
    this.rulesets = Map.copyOf(rulesets);
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
   * @param lastLine number of its last line, if it is continued
   */
  public Rule compile(int number, Origin origin, int lastLine, RuleReader.Draft draft) {
    List<Token> left = tokens(draft.left());
    List<Token> right = tokens(draft.right());
    return new Rule(
        number,
        origin,
        lastLine,
        left,
        right,
        Pattern.compile(left, tokens),
        Replacement.compile(right));
  }

  private List<Token> tokens(List<String> texts) {
    List<Token> list = new ArrayList<>(texts.size());
    boolean called = false;
    for (String text : texts) {
      Integer number = called ? rulesets.get(RulesetName.unquoted(text)) : null;
      list.add(number == null ? tokens.token(text) : new Token(text, tokens.literal(text), number));
      called = text.length() == 1 && text.charAt(0) == Metacharacters.CALL;
    }
    return list;
  }
}
