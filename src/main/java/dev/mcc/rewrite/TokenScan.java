// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.rewrite.Tokenizer.Complaints;
import dev.mcc.rewrite.Tokenizer.Mode;

/** One pass of the {@link Tokenizer} over a text. */
final class TokenScan {
  /** Messages show at most this many characters of the text. */
  private static final int SHOWN = 203;

  /**
   * This byte loses its highest bit, and starts a token in an address for a ruleset (a trial on the
   * real program).
   */
  private static final char LAST_BYTE = 0xff;

  private static final char LAST_BYTE_KEPT = 0x7f;

  private static final String OPEN_QUOTE = "Unbalanced '\"'";
  private static final String OPEN_ANGLE = "Unbalanced '<'";

  private final Tokenizer tokenizer;
  private final String text;
  private final char delimiter;
  private final int from;
  private final Mode mode;
  private final TokenTable tokens;
  private final Complaints complaints;
  private final Workspace into;

  /** Start of the token in the text, while the token is a plain piece of it; else -1. */
  private int start = -1;

  /** The token so far, when it is not a plain piece of the text. */
  private StringBuilder built;

  private boolean quoted;

  /** Inside of angle brackets that start with an at sign, where commas belong to a route. */
  private boolean route;

  private int angles;
  private int comments;

  /** A comment ends in a backslash, which takes the parenthesis that would close it. */
  private boolean commentEscaped;

  /** An operator that has been found and not yet reported. */
  private Token pending;

  private int total;
  private boolean failed;

  TokenScan(
      Tokenizer tokenizer,
      String text,
      int from,
      char delimiter,
      Mode mode,
      TokenTable tokens,
      Complaints complaints,
      Workspace into) {
    this.tokenizer = tokenizer;
    this.text = text;
    this.from = from;
    this.delimiter = delimiter;
    this.mode = mode;
    this.tokens = tokens;
    this.complaints = complaints;
    this.into = into;
  }

  int run() {
    int at = from;
    for (; at < text.length() && !failed; at++) {
      char c = text.charAt(at);
      if (c == delimiter && c != 0 && !quoted && comments == 0 && !route) {
        break;
      }
      if (c == 0) {
        at = text.length() - 1;
      } else if (comments > 0) {
        at = comment(at, c);
      } else {
        at = next(at, c);
      }
    }
    if (!failed) {
      close(at);
    }
    return failed ? Tokenizer.FAILED : at;
  }

  /** Handles the character at an index; answers the index of the last character it used. */
  private int next(int at, char c) {
    byte kind = tokenizer.kind(c);
    if (kind == Tokenizer.BACKSLASH) {
      return escaped(at);
    }
    if (kind == Tokenizer.HIGH && mode != Mode.COMMENTS) {
      return high(at, c);
    }
    if (c == LAST_BYTE && mode != Mode.RULE) {
      return lastByte(at);
    }
    if (quoted) {
      extend(at, c);
      if (kind == Tokenizer.QUOTE) {
        quoted = false;
        end(at + 1);
      }
      return at;
    }
    switch (kind) {
      case Tokenizer.BLANK -> end(at);
      case Tokenizer.QUOTE -> {
        end(at);
        extend(at, c);
        quoted = true;
      }
      case Tokenizer.OPERATOR -> operator(at, c);
      case Tokenizer.ANGLE -> angle(at, c);
      case Tokenizer.PARENTHESIS -> parenthesis(at, c);
      default -> extend(at, c);
    }
    return at;
  }

  /** The byte 0xff; in an address for a ruleset it hides what the next character means. */
  private int lastByte(int at) {
    boolean hides = mode == Mode.OPERATORS && !quoted;
    if (hides) {
      end(at);
    }
    builder(at).append(LAST_BYTE_KEPT);
    int next = at + 1;
    char hidden = next < text.length() ? text.charAt(next) : delimiter;
    if (!hides || hidden == delimiter || tokenizer.kind(hidden) == Tokenizer.ATOM) {
      return at;
    }
    if (hidden == '<' || hidden == '>' && angles > 0) {
      angles += hidden == '<' ? 1 : -1;
    }
    builder(next).append(hidden);
    end(next + 1);
    return next;
  }

  /** A backslash takes the next character into the token, whatever it is, but for some. */
  private int escaped(int at) {
    int next = at + 1;
    if (next >= text.length() || (text.charAt(next) == delimiter && !quoted)) {
      if (mode.repairs && (quoted || angles > 0)) {
        // What is added at the end to close the text becomes what the backslash takes.
        char closing = quoted ? '"' : '>';
        complain(0, quoted ? OPEN_QUOTE : OPEN_ANGLE);
        builder(at).append('\\').append(closing);
      } else {
        interrupt(at);
      }
      return next - 1;
    }
    char c = text.charAt(next);
    if (c == '!' && !quoted) {
      // Users of csh type a backslash before each "!".
      interrupt(at);
      return next - 1;
    }
    if (tokenizer.kind(c) == Tokenizer.HIGH && mode == Mode.OPERATORS) {
      return high(next, c);
    }
    afterOperator(at);
    extend(at, '\\');
    if (c == LAST_BYTE) {
      builder(next).append(LAST_BYTE_KEPT);
    } else {
      extend(next, c);
    }
    return next;
  }

  private int high(int at, char c) {
    if (mode == Mode.OPERATORS && c == Metacharacters.ELSE) {
      // Whoever reads addresses of strangers refuses such bytes before.
      operator(at, c);
      return at;
    }
    if (mode == Mode.OPERATORS) {
      fail(ExitStatus.USAGE, "8-bit character in mailbox address \"" + questioned() + "\"", false);
      return at;
    }
    if (quoted) {
      extend(at, c);
      return at;
    }
    end(at);
    if (Metacharacters.takesName(c) && at + 1 < text.length()) {
      into.add(tokens.token(text.substring(at, at + 2)));
      return at + 1;
    }
    into.add(tokens.token(c));
    return at;
  }

  private int comment(int at, char c) {
    if (c == '\\') {
      commentEscaped = at + 1 == text.length();
      return Math.min(at + 1, text.length() - 1);
    }
    if (c == '(') {
      comments++;
    } else if (c == ')') {
      comments--;
    }
    return at;
  }

  private void angle(int at, char c) {
    if (mode.repairs) {
      if (c == '>' && angles == 0) {
        complain(0, "Unbalanced '>'");
        interrupt(at);
        return;
      }
      angles += c == '<' ? 1 : -1;
      route = c == '<' && (route || startsRoute(at + 1));
    }
    operator(at, c);
  }

  private boolean startsRoute(int from) {
    int at = from;
    while (at < text.length() && tokenizer.kind(text.charAt(at)) == Tokenizer.BLANK) {
      at++;
    }
    return text.startsWith("@", at);
  }

  private void parenthesis(int at, char c) {
    if (!mode.dropsComments) {
      operator(at, c);
    } else if (c == '(') {
      end(at);
      comments = 1;
    } else {
      if (mode.repairs) {
        complain(0, "Unbalanced ')'");
      }
      interrupt(at);
    }
  }

  private void operator(int at, char c) {
    end(at);
    reportPending();
    pending = tokens.token(c);
    add(pending, 1);
  }

  /** Reports what is still open, and closes it. */
  private void close(int at) {
    if (!mode.repairs) {
      end(at);
      reportPending();
      return;
    }
    if (quoted) {
      complain(0, OPEN_QUOTE);
      builder(at).append('"');
      quoted = false;
    }
    if (commentEscaped) {
      complain(0, "Unbalanced '('");
    }
    for (; comments > 0; comments--) {
      complain(0, "Unbalanced '('");
    }
    for (; angles > 0 && !failed; angles--) {
      complain(0, OPEN_ANGLE);
      operator(at, '>');
    }
    if (!failed) {
      end(at);
    }
    reportPending();
  }

  private void afterOperator(int at) {
    if (start < 0 && built == null) {
      start = at;
    }
  }

  private void extend(int at, char c) {
    if (built != null) {
      built.append(c);
    } else if (start < 0) {
      reportPending();
      start = at;
    }
  }

  /**
   * A character that does not get into the token: from here on it is no plain piece of the text.
   */
  private void interrupt(int at) {
    if (built == null && start >= 0) {
      built = new StringBuilder(text.substring(start, at));
      start = -1;
    }
  }

  private StringBuilder builder(int at) {
    if (built == null) {
      built = new StringBuilder(start < 0 ? "" : text.substring(start, at));
      start = -1;
    }
    return built;
  }

  /** An operator is reported with the next token, behind what is said in between. */
  private void reportPending() {
    if (pending != null) {
      complaints.found(pending);
      pending = null;
    }
  }

  /** Ends the token before an index, if there is one. */
  private void end(int at) {
    if (built != null) {
      String whole = built.toString();
      built = null;
      start = -1;
      if (!whole.isEmpty()) {
        add(tokens.token(whole), whole.length());
      }
    } else if (start >= 0) {
      String piece = text.substring(start, at);
      start = -1;
      add(tokens.token(piece), piece.length());
    }
  }

  private void add(Token token, int length) {
    if (failed) {
      return;
    }
    total += length + 1;
    if (length > Tokenizer.MAX_TOKEN) {
      fail(0, "prescan: token too long", true);
    } else if (total > Tokenizer.MAX_TEXT && mode.repairs) {
      fail(0, "Address too long", true);
    } else if (into.size() >= Workspace.MAX_TOKENS) {
      fail(0, "prescan: too many tokens", true);
    } else {
      into.add(token);
      if (token != pending) {
        reportPending();
        complaints.found(token);
      }
    }
  }

  private void fail(int status, String message, boolean withText) {
    failed = true;
    complaints.say(status, withText ? shown() + "... " + message : message);
  }

  private void complain(int status, String message) {
    complaints.say(status, shown() + "... " + message);
  }

  private String shown() {
    return shortened(text.substring(from));
  }

  /** Long texts are shown by their two ends. */
  static String shortened(String text) {
    int half = (SHOWN - 3) / 2;
    return text.length() <= SHOWN
        ? text
        : text.substring(0, half) + "..." + text.substring(text.length() - half);
  }

  private String questioned() {
    StringBuilder plain = new StringBuilder(text.substring(from));
    for (int i = 0; i < plain.length(); i++) {
      if (tokenizer.kind(plain.charAt(i)) == Tokenizer.HIGH) {
        plain.setCharAt(i, '?');
      }
    }
    return plain.toString();
  }
}
