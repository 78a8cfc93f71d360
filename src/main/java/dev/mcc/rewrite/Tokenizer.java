// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.Objects;

/**
 * Splits addresses, and both sides of rules, into tokens. Immutable; the operator characters of a
 * configuration are fixed when it has been read.
 *
 * <p>A token is an operator character by itself, a quoted string with its quotes, or the longest
 * run of other characters. Blanks separate tokens and vanish. What is not balanced is reported and
 * repaired. All of this comes from trials on the real program.
 */
public final class Tokenizer {
  /** Where the text comes from, which decides what parentheses and high bytes are. */
  public enum Mode {
    /** One side of a rule: operators of the language are tokens, nothing is repaired. */
    RULE(false, false),
    /** The same below configuration level 9, where parentheses are comments. */
    OLD_RULE(false, true),
    /** An address for a ruleset that is called directly: parentheses are ordinary operators. */
    OPERATORS(true, false),
    /** The default of a lookup: repaired and without comments, operators of the language kept. */
    DEFAULT(true, true),
    /** An address of an envelope, a map's value, a macro's value: comments are dropped. */
    COMMENTS(true, true);

    final boolean repairs;
    final boolean dropsComments;

    Mode(boolean repairs, boolean dropsComments) {
      this.repairs = repairs;
      this.dropsComments = dropsComments;
    }
  }

  /** Hears what is wrong with a text. */
  public interface Complaints {
    /** Says nothing to anybody. */
    Complaints SILENT = (status, message) -> {};

    /**
     * Hears one complaint.
     *
     * @param status an {@link ExitStatus}, or 0 if the text was repaired and nothing failed
     * @param message without the text it is about
     */
    void say(int status, String message);

    /** Hears which text is going to be split. */
    default void started(String text) {}

    /** Hears that the text could not be split. */
    default void failed() {}

    /** Hears the tokens of a text that could be split. */
    default void finished(Workspace tokens) {}

    /** A token was found. */
    default void found(Token token) {}
  }

  /** What {@link #tokenize} answers when the text cannot be used. */
  public static final int FAILED = -1;

  /** Longest token, in characters. */
  public static final int MAX_TOKEN = 256;

  /** All tokens together may have this many characters, one more counted for each (by trial). */
  static final int MAX_TEXT = 1251;

  static final byte ATOM = 0;
  static final byte OPERATOR = 1;
  static final byte QUOTE = 2;
  static final byte BLANK = 3;
  static final byte HIGH = 5;
  static final byte BACKSLASH = 7;
  static final byte ANGLE = 8;
  static final byte PARENTHESIS = 9;

  /** Operators whatever the configuration says, besides parentheses. */
  private static final String ALWAYS = ",;";

  private final String operatorChars;
  private final char blank;
  private final byte[] kinds = new byte[256];

  /** A tokenizer for the value of option OperatorChars (or macro {@code $o} of old levels). */
  public Tokenizer(String operatorChars) {
    this(operatorChars, ' ');
  }

  /**
   * A tokenizer that joins tokens as option BlankSub says.
   *
   * @param blank what stands between two words that are joined
   */
  public Tokenizer(String operatorChars, char blank) {
    this.operatorChars = Objects.requireNonNull(operatorChars);
    this.blank = blank;
    for (char c : " \t\n\u000b\f\r".toCharArray()) {
      kinds[c] = BLANK;
    }
    for (char c = 0x80; c < 0xa0; c++) {
      kinds[c] = HIGH;
    }
    for (char c : (operatorChars + ALWAYS).toCharArray()) {
      kinds[c] = OPERATOR;
    }
    kinds['<'] = ANGLE;
    kinds['>'] = ANGLE;
    kinds['('] = PARENTHESIS;
    kinds[')'] = PARENTHESIS;
    kinds['"'] = QUOTE;
    kinds['\\'] = BACKSLASH;
  }

  /** The characters that are tokens by themselves. */
  public String operatorChars() {
    return operatorChars;
  }

  /** What stands between two words that are joined. */
  char blank() {
    return blank;
  }

  /** True if the token is a word, so that a blank must separate it from a word before it. */
  public boolean isWord(Token token) {
    byte kind = kinds[token.first()];
    return kind == ATOM || kind == BACKSLASH;
  }

  /**
   * Splits a text.
   *
   * @param text the text in internal form
   * @param from index to start at
   * @param delimiter the character that ends the text outside of quotes and brackets, 0 for none
   * @param mode where the text comes from
   * @param tokens makes the tokens
   * @param complaints hears what is wrong
   * @param into gets the tokens, after being emptied
   * @return index of the delimiter, the length of the text if there was none, or {@link #FAILED}
   */
  public int tokenize(
      String text,
      int from,
      char delimiter,
      Mode mode,
      TokenTable tokens,
      Complaints complaints,
      Workspace into) {
    into.clear();
    complaints.started(from == 0 ? text : text.substring(from));
    int end = new TokenScan(this, text, from, delimiter, mode, tokens, complaints, into).run();
    if (end == FAILED) {
      complaints.failed();
    } else {
      complaints.finished(into);
    }
    return end;
  }

  /**
   * Joins tokens to a text, with the substitute of the blank between words that would run together.
   *
   * @param from first token
   * @param to behind the last token
   */
  public String join(Workspace workspace, int from, int to) {
    return join(workspace, from, to, blank);
  }

  /** The same with another character than a blank between words (option BlankSub). */
  public String join(Workspace workspace, int from, int to, char blank) {
    if (to - from == 1) {
      return workspace.get(from).text();
    }
    StringBuilder text = new StringBuilder();
    boolean afterWord = false;
    for (int i = from; i < to; i++) {
      Token token = workspace.get(i);
      boolean word = isWord(token);
      if (afterWord && word) {
        text.append(blank);
      }
      text.append(token.text());
      afterWord = word;
    }
    return text.toString();
  }

  byte kind(char c) {
    return kinds[c & 0xff];
  }
}
