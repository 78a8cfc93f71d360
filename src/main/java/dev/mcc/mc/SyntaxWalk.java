// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.source.Lexemes;
import dev.mcc.source.Lexemes.Kind;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Goes through the tokens of a file as m4 would, as long as no macro changes the syntax: quoted
 * strings and comments are opaque, {@code dnl} skips the rest of its line, a parenthesis directly
 * behind a macro's name opens an argument list, and in there every other pair of parentheses
 * protects its commas.
 *
 * <p>Nothing here recurses, so nesting has no limit.
 */
abstract class SyntaxWalk {
  final Lexemes tokens;
  final String text;

  /** Argument lists and groups that are open now, the innermost first. */
  final Deque<Open> open = new ArrayDeque<>();

  /** Whether {@code #} begins a comment here. */
  boolean comments;

  /** False ends the walk. */
  boolean going = true;

  SyntaxWalk(Lexemes tokens, boolean comments) {
    this.tokens = tokens;
    this.text = tokens.source().text();
    this.comments = comments;
  }

  /** An open parenthesis. */
  static final class Open {
    /** The token of the called macro's name; negative for a group. */
    final int word;

    /** The token of the parenthesis. */
    final int parenthesis;

    /** For the subclass to use. */
    boolean marked;

    private Open(int word, int parenthesis) {
      this.word = word;
      this.parenthesis = parenthesis;
    }

    boolean isCall() {
      return word >= 0;
    }
  }

  /** Whether a name is a macro at this point. */
  abstract boolean isMacro(String name);

  /** A word outside of quotes and comments is reached. */
  void word(int token) {}

  /** A quoted string, both quotes included. */
  void quoted(int from, int to) {}

  /** A quoted string that is not closed; returns the token to go on with. */
  abstract int unclosedQuote(int token);

  /** A call or group has been opened. */
  void opened(Open opened) {}

  /** A comma directly in an argument list or group. */
  void comma(Open in, int token) {}

  /** The parenthesis that closes a call or group. */
  void closed(Open closed, int token) {}

  /** A comment with its line feed, if it has one. */
  void comment(int from, int end) {}

  /**
   * {@code dnl} with the rest of its line; {@code from} is the word, or the first token behind
   * {@code dnl(...)}.
   */
  void skipped(int from, int end) {}

  final void walk() {
    int i = 0;
    while (going && i < tokens.size()) {
      i =
          switch (tokens.kind(i)) {
            case OPEN_QUOTE -> quote(i);
            case WORD -> wordAt(i);
            case OPEN_PAREN -> parenthesis(i);
            case CLOSE_PAREN -> close(i);
            case COMMA -> separator(i);
            case HASH -> hash(i);
            default -> i + 1;
          };
    }
  }

  private int quote(int start) {
    int depth = 1;
    int i = start + 1;
    for (; depth > 0 && i < tokens.size(); i++) {
      Kind kind = tokens.kind(i);
      if (kind == Kind.OPEN_QUOTE) {
        depth++;
      } else if (kind == Kind.CLOSE_QUOTE) {
        depth--;
      }
    }
    if (depth > 0) {
      return unclosedQuote(start);
    }
    quoted(start, i - 1);
    return i;
  }

  private int wordAt(int i) {
    word(i);
    String name = text(i);
    boolean parenthesis = i + 1 < tokens.size() && tokens.kind(i + 1) == Kind.OPEN_PAREN;
    if (parenthesis && isMacro(name)) {
      open.push(new Open(i, i + 1));
      opened(open.peek());
      return i + 2;
    }
    if (name.equals("dnl") && isMacro(name)) {
      int end = restOfLine(i);
      skipped(i, end);
      return end;
    }
    return i + 1;
  }

  private int parenthesis(int i) {
    if (!open.isEmpty()) {
      open.push(new Open(-1, i));
      opened(open.peek());
    }
    return i + 1;
  }

  private int close(int i) {
    if (open.isEmpty()) {
      return i + 1;
    }
    Open call = open.pop();
    closed(call, i);
    if (call.isCall() && text(call.word).equals("dnl")) {
      int end = restOfLine(i);
      skipped(i + 1, end);
      return end;
    }
    return i + 1;
  }

  private int separator(int i) {
    if (!open.isEmpty()) {
      comma(open.peek(), i);
    }
    return i + 1;
  }

  private int hash(int i) {
    if (!comments) {
      return i + 1;
    }
    int end = restOfLine(i);
    comment(i, end);
    return end;
  }

  private int restOfLine(int i) {
    int at = i;
    while (at < tokens.size() && tokens.kind(at) != Kind.NEWLINE) {
      at++;
    }
    return Math.min(at + 1, tokens.size());
  }

  final String text(int token) {
    return text.substring(tokens.start(token), tokens.end(token));
  }
}
