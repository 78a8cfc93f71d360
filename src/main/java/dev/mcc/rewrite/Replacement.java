// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.List;

/** A compiled right side. Immutable, shared by threads. {@link Rewriter} carries it out. */
public final class Replacement {
  /** What becomes of the ruleset when the rule has been applied. */
  enum Next {
    /** The rule is tried again. */
    SAME_RULE,
    /** {@code $:} at the start: the next rule. */
    NEXT_RULE,
    /** {@code $@} or {@code $#} at the start: the ruleset ends. */
    RETURN
  }

  static final byte TOKEN = 0;
  static final byte BINDING = 1;
  static final byte DEFERRED = 2;

  final Next next;
  final byte[] kinds;

  /**
   * Number of the binding, id of the macro, or how many tokens without meaning stand here side by
   * side, by element.
   */
  final int[] values;

  final Token[] tokens;

  /** Bits of the tokens; of interest are {@link Token#LOOKUP} and {@link Token#CALL}. */
  final long bits;

  private Replacement(Next next, byte[] kinds, int[] values, Token[] tokens) {
    this.next = next;
    this.kinds = kinds;
    this.values = values;
    this.tokens = tokens;
    long all = 0;
    int side = 0;
    for (int i = kinds.length - 1; i >= 0; i--) {
      side = kinds[i] == TOKEN ? side + 1 : 0;
      if (side > 0) {
        values[i] = side;
        all |= tokens[i].bit();
      }
    }
    bits = all;
  }

  /** Compiles a right side. */
  static Replacement compile(List<Token> right) {
    char first = right.isEmpty() ? 0 : right.get(0).first();
    Next next =
        switch (first) {
          case Metacharacters.USER -> Next.NEXT_RULE;
          case Metacharacters.HOST, Metacharacters.MAILER -> Next.RETURN;
          default -> Next.SAME_RULE;
        };
    int skipped = first == Metacharacters.USER || first == Metacharacters.HOST ? 1 : 0;
    Token[] tokens = right.subList(skipped, right.size()).toArray(new Token[0]);
    byte[] kinds = new byte[tokens.length];
    int[] values = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      String text = tokens[i].text();
      char operator = tokens[i].first();
      if (operator == Metacharacters.ARGUMENT && text.length() > 1) {
        kinds[i] = BINDING;
        values[i] = text.charAt(1) - '0';
      } else if (operator == Metacharacters.DEFERRED_MACRO) {
        // Without a name it stands for nothing.
        kinds[i] = DEFERRED;
        values[i] = text.length() > 1 ? text.charAt(1) : 0;
      }
    }
    return new Replacement(next, kinds, values, tokens);
  }
}
