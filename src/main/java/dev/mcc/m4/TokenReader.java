// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Lexemes;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.util.function.Consumer;

/**
 * The input of the expander as one stream of tokens, under the delimiters in force.
 *
 * <p>A word continues from one layer into the next (m4 reads characters, and an expansion stands in
 * front of what follows the call), a quoted string too. Text of a file is taken by the tokens of
 * the source grammar as long as the delimiters are those it was written for; all other text is
 * scanned here. Both ways give the same tokens.
 */
final class TokenReader extends InputStack {
  /** Kinds of tokens. */
  enum Token {
    /** No input is left. */
    END,
    /** A name. */
    WORD,
    /** The content of a quoted string, or a whole comment. */
    STRING,
    /** Characters without meaning of their own, as a run. */
    PLAIN,
    /** An opening parenthesis. */
    OPEN,
    /** A comma. */
    COMMA,
    /** A closing parenthesis. */
    CLOSE,
    /** A builtin from {@code defn}. */
    BUILTIN
  }

  private static final byte INERT = 0;
  private static final byte ACTIVE = 1;
  private static final byte DELIMITER = 2;

  private final byte[] classes = new byte[256];
  private Delimiters delimiters;
  private boolean grammatical;

  // The token read last: a slice of a text, its provenance, and where m4 says it was read.
  private String text = "";
  private int start;
  private int end;
  private Origin origin;
  private int delta;
  private int depth;
  private Builtin builtin;
  private Token kind = Token.END;
  private SourceFile tokenSource;
  private int tokenOffset;
  private boolean tokenMoves;

  TokenReader(Consumer<Frame> onFileEnd) {
    super(onFileEnd);
    setDelimiters(Delimiters.DEFAULT);
  }

  Delimiters delimiters() {
    return delimiters;
  }

  void setDelimiters(Delimiters next) {
    delimiters = next;
    grammatical = next.grammatical();
    for (int c = 0; c < 256; c++) {
      classes[c] = isWordStart((char) c) ? ACTIVE : INERT;
    }
    classes['('] = ACTIVE;
    classes[')'] = ACTIVE;
    classes[','] = ACTIVE;
    if (!next.openQuote().isEmpty()) {
      classes[next.openQuote().charAt(0)] = DELIMITER;
    }
    if (!next.openComment().isEmpty()) {
      classes[next.openComment().charAt(0)] = DELIMITER;
    }
  }

  // ---- the token read last

  String text() {
    return start == 0 && end == text.length() ? text : text.substring(start, end);
  }

  String sliceText() {
    return text;
  }

  int sliceStart() {
    return start;
  }

  int sliceEnd() {
    return end;
  }

  /** True when m4 reads the token as one; false for a run of single characters. */
  boolean isSingleToken() {
    return kind != Token.PLAIN;
  }

  /** The file in which m4 says that the token starts. */
  SourceFile tokenSource() {
    return tokenSource;
  }

  /** Where in that file. */
  int tokenOffset() {
    return tokenOffset;
  }

  /** True when the characters of the token stand one after the other in the file. */
  boolean tokenMoves() {
    return tokenMoves;
  }

  Builtin builtin() {
    return builtin;
  }

  /** Provenance of the token; see {@link Frame#origin}. */
  Origin origin() {
    return origin;
  }

  /** Offset of the token's first character in the origin's file, or negative. */
  int delta() {
    return delta;
  }

  int depth() {
    return depth;
  }

  // ---- reading

  Token next() {
    for (; ; ) {
      Frame frame = top;
      if (frame == null) {
        start = end = 0;
        text = "";
        return Token.END;
      }
      if (frame.builtin != null) {
        builtin = frame.builtin;
        describe(frame, 0);
        noteLocation();
        pop();
        return Token.BUILTIN;
      }
      if (frame.pos >= frame.end) {
        pop();
        continue;
      }
      describe(frame, frame.pos);
      tokenSource = frame.locationSource;
      tokenMoves = frame.locationOffset < 0;
      tokenOffset = tokenMoves ? frame.pos : frame.locationOffset;
      Token token =
          grammatical && frame.lexemes != null && aligned(frame)
              ? nextByGrammar(frame)
              : nextByScan(frame);
      if (token != null) {
        kind = token;
        return token;
      }
    }
  }

  private void describe(Frame frame, int pos) {
    origin = frame.origin;
    delta = frame.delta < 0 ? -1 : frame.delta + pos;
    depth = frame.depth;
  }

  private void slice(Frame frame, int to) {
    text = frame.text;
    start = frame.pos;
    end = to;
    frame.pos = to;
    noteLocation();
  }

  /**
   * Moves the grammar's cursor to the reading position; false in the middle of one of its tokens.
   */
  private static boolean aligned(Frame frame) {
    Lexemes lexemes = frame.lexemes;
    int index = frame.lexIndex;
    while (index < lexemes.size() && lexemes.start(index) < frame.pos) {
      index++;
    }
    frame.lexIndex = index;
    return index < lexemes.size() && lexemes.start(index) == frame.pos;
  }

  private Token nextByGrammar(Frame frame) {
    Lexemes lexemes = frame.lexemes;
    int index = frame.lexIndex;
    switch (lexemes.kind(index)) {
      case WORD:
        frame.lexIndex = index + 1;
        return word(frame, lexemes.end(index));
      case OPEN_QUOTE:
        return quoted(frame);
      case OPEN_PAREN:
        frame.lexIndex = index + 1;
        slice(frame, frame.pos + 1);
        return Token.OPEN;
      case CLOSE_PAREN:
        frame.lexIndex = index + 1;
        slice(frame, frame.pos + 1);
        return Token.CLOSE;
      case COMMA:
        frame.lexIndex = index + 1;
        slice(frame, frame.pos + 1);
        return Token.COMMA;
      case HASH:
        if (!delimiters.openComment().isEmpty()) {
          return comment(frame);
        }
        return plainRun(frame, lexemes, index);
      default:
        return plainRun(frame, lexemes, index);
    }
  }

  private Token plainRun(Frame frame, Lexemes lexemes, int from) {
    boolean comments = !delimiters.openComment().isEmpty();
    int index = from + 1;
    while (index < lexemes.size() && isPlain(lexemes.kind(index), comments)) {
      index++;
    }
    frame.lexIndex = index;
    slice(frame, lexemes.end(index - 1));
    return Token.PLAIN;
  }

  private static boolean isPlain(Lexemes.Kind kind, boolean comments) {
    return switch (kind) {
      case TEXT, BLANK, NEWLINE, CLOSE_QUOTE -> true;
      case HASH -> !comments;
      default -> false;
    };
  }

  private Token nextByScan(Frame frame) {
    char c = frame.text.charAt(frame.pos);
    if (classes[c] == DELIMITER) {
      if (!delimiters.openComment().isEmpty() && looksAt(frame, delimiters.openComment())) {
        return comment(frame);
      }
      if (!isWordStart(c)
          && !delimiters.openQuote().isEmpty()
          && looksAt(frame, delimiters.openQuote())) {
        return quoted(frame);
      }
    }
    if (isWordStart(c)) {
      int at = frame.pos + 1;
      while (at < frame.end && isWordPart(frame.text.charAt(at))) {
        at++;
      }
      return word(frame, at);
    }
    switch (c) {
      case '(':
        slice(frame, frame.pos + 1);
        return Token.OPEN;
      case ')':
        slice(frame, frame.pos + 1);
        return Token.CLOSE;
      case ',':
        slice(frame, frame.pos + 1);
        return Token.COMMA;
      default:
        int at = frame.pos + 1;
        while (at < frame.end && classes[frame.text.charAt(at)] == INERT) {
          at++;
        }
        slice(frame, at);
        return Token.PLAIN;
    }
  }

  /**
   * A word whose part in this layer ends at {@code to}; it goes on in the next one when that starts
   * with a letter.
   */
  private Token word(Frame frame, int to) {
    slice(frame, to);
    if (to < frame.end || !continuesWord(frame.below)) {
      return Token.WORD;
    }
    StringBuilder joined = new StringBuilder(text());
    while (top != null && top.builtin == null) {
      if (top.pos >= top.end) {
        if (!continuesWord(top.below)) {
          break;
        }
        pop();
        continue;
      }
      int at = top.pos;
      while (at < top.end && isWordPart(top.text.charAt(at))) {
        at++;
      }
      joined.append(top.text, top.pos, at);
      top.pos = at;
      noteLocation();
      if (at < top.end) {
        break;
      }
    }
    setText(joined.toString());
    return Token.WORD;
  }

  private void setText(String whole) {
    text = whole;
    start = 0;
    end = whole.length();
    delta = -1;
  }

  private Token quoted(Frame frame) {
    SourceFile openSource = frame.locationSource;
    Origin opened = placeOf(frame);
    skip(delimiters.openQuote().length());
    int openOffset = top == null ? 0 : top.location();
    Frame first = top;
    // The content may start in the next layer when the open quote ended this one.
    if (first != null && first.builtin == null) {
      describe(first, first.pos);
    }
    String open = delimiters.openQuote();
    String close = delimiters.closeQuote();
    boolean simple = open.length() == 1 && close.length() == 1;
    StringBuilder joined = null;
    int level = 1;
    for (; ; ) {
      Frame f = top;
      if (f == null) {
        throw new Fatal(M4Message.Kind.END_IN_STRING, openSource, openOffset, opened);
      }
      if (f.builtin != null) {
        pop();
        continue;
      }
      int from = f.pos;
      int at = from;
      boolean done = false;
      if (simple) {
        char o = open.charAt(0);
        char c = close.charAt(0);
        for (; at < f.end; at++) {
          char ch = f.text.charAt(at);
          if (ch == c) {
            if (--level == 0) {
              done = true;
              break;
            }
          } else if (ch == o) {
            level++;
          }
        }
      } else {
        while (at < f.end) {
          f.pos = at;
          if (looksAt(f, close)) {
            if (--level == 0) {
              done = true;
              break;
            }
            if (at + close.length() > f.end) {
              break;
            }
            at += close.length();
          } else if (!open.isEmpty() && looksAt(f, open)) {
            level++;
            if (at + open.length() > f.end) {
              break;
            }
            at += open.length();
          } else {
            at++;
          }
        }
        f.pos = from;
      }
      if (done && joined == null) {
        slice(f, at);
        skip(close.length());
        return Token.STRING;
      }
      if (joined == null) {
        joined = new StringBuilder();
      }
      joined.append(f.text, from, at);
      f.pos = at;
      if (done) {
        skip(close.length());
        setText(joined.toString());
        return Token.STRING;
      }
      if (at < f.end) {
        // A delimiter that starts here and ends in a layer below: it is text, and counted above.
        String spanning = looksAt(f, close) ? close : open;
        joined.append(spanning);
        skip(spanning.length());
      } else if (top == f) {
        pop();
      }
    }
  }

  private Token comment(Frame frame) {
    SourceFile openSource = frame.locationSource;
    Origin opened = placeOf(frame);
    String close = delimiters.closeComment();
    String opener = delimiters.openComment();
    int from = frame.pos;
    int openOffset = frame.locationOffset >= 0 ? frame.locationOffset : from;
    if (from + opener.length() <= frame.end) {
      int at = frame.text.indexOf(close, from + opener.length());
      if (at >= 0) {
        slice(frame, at + close.length());
        return Token.STRING;
      }
    }
    StringBuilder joined = new StringBuilder(opener);
    skip(opener.length());
    for (; ; ) {
      Frame f = top;
      if (f == null) {
        throw new Fatal(M4Message.Kind.END_IN_COMMENT, openSource, openOffset, opened);
      }
      if (f.builtin != null || f.pos >= f.end) {
        pop();
        continue;
      }
      if (looksAt(f, close)) {
        joined.append(close);
        skip(close.length());
        setText(joined.toString());
        return Token.STRING;
      }
      joined.append(f.text.charAt(f.pos++));
      noteLocation();
    }
  }

  /**
   * True when the next character, in whatever layer, is an opening parenthesis: then the word
   * before is a call.
   */
  boolean atOpenParenthesis() {
    Frame frame = top;
    while (frame != null && frame.exhausted()) {
      frame = frame.below;
    }
    if (frame == null || frame.builtin != null || frame.text.charAt(frame.pos) != '(') {
      return false;
    }
    // A delimiter that starts with a parenthesis wins, as in any other place.
    return classes['('] != DELIMITER || !delimiterAt(frame);
  }

  private boolean delimiterAt(Frame frame) {
    return (!delimiters.openComment().isEmpty() && looksAt(frame, delimiters.openComment()))
        || (!delimiters.openQuote().isEmpty() && looksAt(frame, delimiters.openQuote()));
  }

  /** Skips blanks in front of an argument, up to the first token that is something else. */
  void skipBlanks() {
    for (; ; ) {
      Frame frame = top;
      if (frame == null || frame.builtin != null) {
        return;
      }
      if (frame.pos >= frame.end) {
        pop();
        continue;
      }
      char c = frame.text.charAt(frame.pos);
      if (!isBlank(c) || (classes[c] == DELIMITER && delimiterAt(frame))) {
        return;
      }
      frame.pos++;
      noteLocation();
    }
  }
}
