// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.HashMap;
import java.util.Map;

/**
 * The tokens that a program knows: every text that a left side mentions has a number, found without
 * regard to letter case.
 *
 * <p>Filled while rules are compiled and never changed afterwards.
 */
public final class TokenTable {
  private final Map<String, Integer> literals = new HashMap<>();
  private final Token[] single = new Token[256];
  private final Tokenizer tokenizer;

  /** A table for a program with these operator characters. */
  public TokenTable(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    for (char c = 0; c < single.length; c++) {
      single[c] = new Token(String.valueOf(c), 0);
    }
  }

  /** The tokenizer of the program. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** Gives a text of a left side its number; for use before any address is tokenized. */
  void addLiteral(String text) {
    literals.computeIfAbsent(AsciiCase.lower(text), key -> literals.size() + 1);
    if (text.length() == 1) {
      int number = literals.get(AsciiCase.lower(text));
      single[text.charAt(0)] = new Token(text, number);
      char other = AsciiCase.other(text.charAt(0));
      single[other] = new Token(String.valueOf(other), number);
    }
  }

  /** The token with this text. */
  public Token token(String text) {
    return text.length() == 1 ? single[text.charAt(0)] : new Token(text, literal(text));
  }

  /** The token that is this one character. */
  Token token(char c) {
    return single[c];
  }

  /** Number of a text; 0 if no left side mentions it. */
  int literal(String text) {
    Integer number = literals.get(AsciiCase.lower(text));
    return number == null ? 0 : number;
  }
}
