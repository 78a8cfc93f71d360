// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.diag.Diagnostics;
import dev.mcc.mc.syntax.McFile;
import dev.mcc.source.Lexemes;
import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Parses {@code .mc} and {@code .m4} source text by {@code grammar/McParser.g4} into a tree that
 * has every character of the file. Any text has a tree.
 */
public final class McParser {
  /**
   * A tree and what was found while making it.
   *
   * @param file the whole file
   * @param diagnostics nesting that was too deep to be kept; what else is wrong is for {@link
   *     McSyntaxCheck} to say
   */
  public record Result(McFile file, Diagnostics diagnostics) {}

  private McParser() {}

  /**
   * Parses a file, taking every word with a parenthesis directly behind it for a call.
   *
   * @param commentsOn whether {@code #} begins a comment; false for a file that is read behind
   *     {@code m4/cf.m4}
   */
  public static Result parse(SourceFile source, boolean commentsOn) {
    return parse(McTokenizer.tokenize(source), commentsOn, name -> true);
  }

  /**
   * Parses a file.
   *
   * @param macro the words that a parenthesis directly behind makes a call
   */
  public static Result parse(Lexemes tokens, boolean commentsOn, Predicate<String> macro) {
    TokenRoles roles = TokenRoles.of(tokens, commentsOn, macro);
    dev.mcc.mc.grammar.McParser parser =
        new dev.mcc.mc.grammar.McParser(new CommonTokenStream(source(tokens, roles)));
    parser.removeErrorListeners();
    // Roles leave no text that the grammar does not take: an error here is one of ours.
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    McFile file = new SyntaxBuilder(tokens.source()).file(parser.file());
    return new Result(file, Diagnostics.of(roles.found()));
  }

  private static ListTokenSource source(Lexemes tokens, TokenRoles roles) {
    List<CommonToken> list = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CommonToken token = new CommonToken(roles.type(i));
      token.setStartIndex(tokens.start(i));
      token.setStopIndex(tokens.end(i) - 1);
      token.setTokenIndex(i);
      list.add(token);
    }
    return new ListTokenSource(list, tokens.source().name());
  }
}
