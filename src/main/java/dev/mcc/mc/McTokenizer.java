// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.mc.grammar.McLexer;
import dev.mcc.source.Lexemes;
import dev.mcc.source.SourceFile;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNSimulator;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * Cuts a file into the tokens that {@code grammar/McLexer.g4} defines.
 *
 * <p>It walks the automaton of the generated lexer itself, so no token object is made; a file of
 * 130 KB costs one or two milliseconds. Safe to use from several threads.
 */
public final class McTokenizer {
  private static final ATN AUTOMATON = McLexer._ATN;
  private static final DFA[] DECISIONS = decisions();
  private static final PredictionContextCache CONTEXTS = new PredictionContextCache();
  private static final Lexemes.Kind[] KINDS = Lexemes.Kind.values();

  private McTokenizer() {}

  /**
   * All tokens of the file. Never fails: every character belongs to a token.
   *
   * @param source the file; may be empty
   */
  public static Lexemes tokenize(SourceFile source) {
    Lexemes.Builder tokens = new Lexemes.Builder(source);
    String text = source.text();
    int end = text.length();
    SourceCharStream input = null;
    LexerATNSimulator matcher = null;
    int start = 0;
    while (start < end) {
      DFAState accepted = null;
      int acceptedEnd = start;
      int at = start;
      DFAState state = DECISIONS[Lexer.DEFAULT_MODE].s0;
      while (state != null && !isDead(state)) {
        if (state.isAcceptState) {
          accepted = state;
          acceptedEnd = at;
        }
        if (at == end) {
          break;
        }
        DFAState[] edges = state.edges;
        state = edges == null ? null : edges[SourceCharStream.folded(text.charAt(at++))];
      }
      if (state != null) {
        tokens.add(kind(accepted.prediction), start);
        start = acceptedEnd;
      } else {
        // A transition no earlier match has needed: the simulator works it out and remembers it in
        // DECISIONS.
        if (matcher == null) {
          input = new SourceCharStream(source);
          matcher = new LexerATNSimulator(null, AUTOMATON, DECISIONS, CONTEXTS);
        }
        input.seek(start);
        tokens.add(kind(matcher.match(input, Lexer.DEFAULT_MODE)), start);
        start = input.index();
      }
    }
    return tokens.build();
  }

  /**
   * The kind of a generated token type; the lexer numbers its rules from 1 in the order of {@link
   * Lexemes.Kind}.
   */
  static Lexemes.Kind kind(int tokenType) {
    return KINDS[tokenType - 1];
  }

  /** True for the one state that stands for "no token goes on like this". */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isDead(DFAState state) {
    return state == ATNSimulator.ERROR;
  }

  private static DFA[] decisions() {
    DFA[] decisions = new DFA[AUTOMATON.getNumberOfDecisions()];
    for (int i = 0; i < decisions.length; i++) {
      decisions[i] = new DFA(AUTOMATON.getDecisionState(i), i);
    }
    return decisions;
  }
}
