// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.mc.grammar.McParser;
import dev.mcc.source.Lexemes;
import dev.mcc.source.Lexemes.Kind;
import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Gives each token of a file the type under which the parser takes it: what belongs to a complete
 * call, group or quoted string keeps its meaning, everything else is text.
 */
final class TokenRoles extends SyntaxWalk {
  /** Deeper nesting is read as text, so that whoever walks the tree may recurse. */
  static final int DEEPEST = 200;

  /** Unclosed quotes after which the others are text without a search for their ends. */
  private static final int UNCLOSED_QUOTES = 8;

  private final Predicate<String> macro;
  private final int[] types;
  private final List<Integer> commas = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private int unclosed;

  private TokenRoles(Lexemes tokens, boolean comments, Predicate<String> macro) {
    super(tokens, comments);
    this.macro = macro;
    this.types = new int[tokens.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] =
          switch (tokens.kind(i)) {
            case WORD -> McParser.WORD;
            case BLANK -> McParser.BLANK;
            case NEWLINE -> McParser.NEWLINE;
            default -> McParser.TEXT;
          };
    }
  }

  /**
   * Walks the file.
   *
   * @param macro names whose directly following parenthesis opens an argument list
   */
  static TokenRoles of(Lexemes tokens, boolean comments, Predicate<String> macro) {
    TokenRoles roles = new TokenRoles(tokens, comments, macro);
    roles.walk();
    return roles;
  }

  /** The token type of {@code grammar/McParser.g4} for a token. */
  int type(int token) {
    return types[token];
  }

  /** Nesting that was given up. */
  List<Diagnostic> found() {
    return found;
  }

  @Override
  boolean isMacro(String name) {
    return macro.test(name);
  }

  @Override
  void quoted(int from, int to) {
    int depth = 0;
    for (int i = from; i <= to; i++) {
      Kind kind = tokens.kind(i);
      if (kind == Kind.OPEN_QUOTE) {
        if (++depth + open.size() <= DEEPEST) {
          types[i] = McParser.OPEN_QUOTE;
        } else {
          tooDeep(i);
        }
      } else if (kind == Kind.CLOSE_QUOTE && depth-- + open.size() <= DEEPEST) {
        types[i] = McParser.CLOSE_QUOTE;
      }
    }
  }

  @Override
  int unclosedQuote(int token) {
    return ++unclosed < UNCLOSED_QUOTES ? token + 1 : tokens.size();
  }

  @Override
  void comma(Open in, int token) {
    commas.add(token);
  }

  @Override
  void closed(Open closed, int token) {
    boolean flat = open.size() >= DEEPEST;
    if (flat) {
      tooDeep(closed.isCall() ? closed.word : closed.parenthesis);
    } else if (closed.isCall()) {
      types[closed.word] = McParser.CALL;
      types[closed.parenthesis] = McParser.OPEN_PAREN;
      types[token] = McParser.CLOSE_PAREN;
    } else {
      types[closed.parenthesis] = McParser.OPEN_GROUP;
      types[token] = McParser.CLOSE_GROUP;
    }
    for (int last = commas.size() - 1;
        last >= 0 && commas.get(last) > closed.parenthesis;
        last = commas.size() - 1) {
      int comma = commas.remove(last);
      if (!flat) {
        types[comma] = McParser.COMMA;
      }
    }
  }

  @Override
  void comment(int from, int end) {
    types[from] = McParser.HASH;
  }

  @Override
  void skipped(int from, int end) {
    if (from < end && tokens.kind(from) == Kind.WORD && text(from).equals("dnl")) {
      types[from] = McParser.DNL;
    }
  }

  private void tooDeep(int token) {
    if (found.isEmpty()) {
      found.add(
          Diagnostic.at(
              DiagnosticCode.NESTING_TOO_DEEP,
              Origin.at(tokens.source(), tokens.start(token)),
              "Quotes and parentheses are nested more than " + DEEPEST + " deep here.",
              "What lies deeper is not looked at; put inner parts into macros of their own."));
    }
  }
}
