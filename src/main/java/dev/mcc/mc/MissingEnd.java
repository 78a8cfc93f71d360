// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.source.Lexemes;
import dev.mcc.source.Lexemes.Kind;
import dev.mcc.source.SourceFile;
import java.util.function.Predicate;

/**
 * Guesses where the end of something unterminated was forgotten: on the last line with text before
 * the next line that begins a statement of its own, that is with {@code dnl} or a call of a known
 * macro.
 */
final class MissingEnd {
  private final Lexemes tokens;
  private final SourceFile source;
  private final Predicate<String> macro;

  MissingEnd(Lexemes tokens, Predicate<String> macro) {
    this.tokens = tokens;
    this.source = tokens.source();
    this.macro = macro;
  }

  /** The hint for a quoted string whose opening quote is token {@code open}. */
  String ofQuote(int open) {
    int statement = nextStatement(open);
    int last = lastText(open, statement);
    int end = last;
    while (end > open && tokens.kind(end) == Kind.CLOSE_PAREN) {
      end--;
    }
    if (end == last || end == open) {
      return sentence("closing quote (')", "at the end of line " + line(last), statement);
    }
    int column = source.column(tokens.start(end + 1));
    return sentence(
        "closing quote (')",
        "on line " + line(end + 1) + " before the `)` in column " + column,
        statement);
  }

  /** The hint for the call whose word is token {@code word}. */
  String ofCall(int word) {
    int statement = nextStatement(word);
    int last = lastText(word, statement);
    int next = last + 1;
    while (next < tokens.size() && tokens.kind(next) == Kind.BLANK) {
      next++;
    }
    boolean skips = next < tokens.size() && text(next).equals("dnl");
    String where = skips ? "before the `dnl` of line " : "at the end of line ";
    return sentence("`)`", where + line(last), statement);
  }

  private String sentence(String what, String where, int statement) {
    String reason = "";
    if (statement < tokens.size()) {
      reason = ", since line " + line(statement) + " begins with `" + text(statement) + "`";
    }
    return "A " + what + " is probably missing " + where + reason + ".";
  }

  /** The token that begins the next statement's line; the number of tokens when there is none. */
  private int nextStatement(int from) {
    boolean atLineStart = false;
    for (int i = from + 1; i < tokens.size(); i++) {
      Kind kind = tokens.kind(i);
      if (kind == Kind.NEWLINE) {
        atLineStart = true;
      } else if (kind != Kind.BLANK) {
        if (atLineStart && kind == Kind.WORD && beginsStatement(i)) {
          return i;
        }
        atLineStart = false;
      }
    }
    return tokens.size();
  }

  private boolean beginsStatement(int word) {
    String name = text(word);
    boolean call = word + 1 < tokens.size() && tokens.kind(word + 1) == Kind.OPEN_PAREN;
    return name.equals("dnl") || (call && macro.test(name));
  }

  /**
   * The last token between the two that is neither white space nor a trailing {@code dnl}; at least
   * {@code from}.
   */
  private int lastText(int from, int before) {
    int last = from;
    int lineEnd = from;
    for (int i = from + 1; i < before; i++) {
      Kind kind = tokens.kind(i);
      if (kind == Kind.WORD && text(i).equals("dnl")) {
        while (i + 1 < before && tokens.kind(i + 1) != Kind.NEWLINE) {
          i++;
        }
      } else if (kind == Kind.NEWLINE) {
        lineEnd = last;
      } else if (kind != Kind.BLANK) {
        last = i;
      }
    }
    return before < tokens.size() ? lineEnd : last;
  }

  private int line(int token) {
    return source.line(tokens.start(token));
  }

  private String text(int token) {
    return source.text().substring(tokens.start(token), tokens.end(token));
  }
}
