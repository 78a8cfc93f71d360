// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.source.Lexemes;
import dev.mcc.source.Lexemes.Kind;
import java.util.regex.Pattern;

/** Reads simple arguments of a call off the tokens, where they stand as plain or quoted words. */
final class CallName {
  private static final Pattern CLASSIC_CORE = Pattern.compile("(?:.*/)?cf\\.m4", Pattern.DOTALL);

  private CallName() {}

  /**
   * The first argument when it is a single word, quoted once or not at all.
   *
   * @param word the token that names the called macro; its parenthesis follows
   * @return null when the argument is anything else
   */
  static String firstArgument(Lexemes tokens, int word) {
    int i = skipWhite(tokens, word + 2);
    boolean quoted = i < tokens.size() && tokens.kind(i) == Kind.OPEN_QUOTE;
    int name = quoted ? i + 1 : i;
    int end = quoted ? name + 2 : name + 1;
    if (end >= tokens.size()
        || tokens.kind(name) != Kind.WORD
        || (quoted && tokens.kind(name + 1) != Kind.CLOSE_QUOTE)
        || (tokens.kind(end) != Kind.COMMA && tokens.kind(end) != Kind.CLOSE_PAREN)) {
      return null;
    }
    return tokens.source().text().substring(tokens.start(name), tokens.end(name));
  }

  /**
   * The text between a call's parentheses without quotes and leading white space.
   *
   * @param close the token that closes the call
   */
  static String argumentText(Lexemes tokens, int word, int close) {
    StringBuilder text = new StringBuilder();
    for (int i = skipWhite(tokens, word + 2); i < close; i++) {
      if (tokens.kind(i) != Kind.OPEN_QUOTE && tokens.kind(i) != Kind.CLOSE_QUOTE) {
        text.append(tokens.source().text(), tokens.start(i), tokens.end(i));
      }
    }
    return text.toString();
  }

  /**
   * True for a path to the core file of a cf tree, {@code m4/cf.m4}; that file turns comments off.
   */
  static boolean isClassicCore(String path) {
    return CLASSIC_CORE.matcher(path).matches();
  }

  private static int skipWhite(Lexemes tokens, int from) {
    int i = from;
    while (i < tokens.size() && (tokens.kind(i) == Kind.BLANK || tokens.kind(i) == Kind.NEWLINE)) {
      i++;
    }
    return i;
  }
}
