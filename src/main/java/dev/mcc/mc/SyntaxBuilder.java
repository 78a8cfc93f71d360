// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.mc.grammar.McParser;
import dev.mcc.mc.grammar.McParserBaseVisitor;
import dev.mcc.mc.syntax.Argument;
import dev.mcc.mc.syntax.CommentLine;
import dev.mcc.mc.syntax.MacroCall;
import dev.mcc.mc.syntax.McFile;
import dev.mcc.mc.syntax.McItem;
import dev.mcc.mc.syntax.ParenthesizedText;
import dev.mcc.mc.syntax.PlainText;
import dev.mcc.mc.syntax.QuotedString;
import dev.mcc.mc.syntax.SkippedLine;
import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Makes mcc's own tree of ANTLR's. */
final class SyntaxBuilder extends McParserBaseVisitor<McItem> {
  private final SourceFile source;

  SyntaxBuilder(SourceFile source) {
    this.source = source;
  }

  McFile file(McParser.FileContext context) {
    return new McFile(source, all(context.item()));
  }

  @Override
  public McItem visitCall(McParser.CallContext context) {
    Token word = context.CALL().getSymbol();
    List<Argument> arguments = new ArrayList<>();
    int start = 0;
    // CALL OPEN_PAREN, then an argument and the delimiter that ends it in turn.
    for (int i = 1; i < context.getChildCount(); i += 2) {
      Token delimiter = ((TerminalNode) context.getChild(i)).getSymbol();
      if (i > 1) {
        McParser.ArgumentContext argument = (McParser.ArgumentContext) context.getChild(i - 1);
        arguments.add(new Argument(start, delimiter.getStartIndex(), all(argument.item())));
      }
      start = delimiter.getStopIndex() + 1;
    }
    String name = source.text().substring(word.getStartIndex(), word.getStopIndex() + 1);
    return new MacroCall(start(context), end(context), name, arguments);
  }

  @Override
  public McItem visitGroup(McParser.GroupContext context) {
    return new ParenthesizedText(start(context), end(context), all(context.member()));
  }

  @Override
  public McItem visitCommaMember(McParser.CommaMemberContext context) {
    return new PlainText(start(context), end(context));
  }

  @Override
  public McItem visitString(McParser.StringContext context) {
    return new QuotedString(start(context), end(context), all(context.content()));
  }

  @Override
  public McItem visitVerbatim(McParser.VerbatimContext context) {
    return new PlainText(start(context), end(context));
  }

  @Override
  public McItem visitSkipped(McParser.SkippedContext context) {
    return new SkippedLine(start(context), end(context));
  }

  @Override
  public McItem visitComment(McParser.CommentContext context) {
    return new CommentLine(start(context), end(context));
  }

  @Override
  public McItem visitText(McParser.TextContext context) {
    return new PlainText(start(context), end(context));
  }

  private List<McItem> all(List<? extends ParseTree> contexts) {
    List<McItem> items = new ArrayList<>(contexts.size());
    for (ParseTree context : contexts) {
      items.add(visit(context));
    }
    return items;
  }

  private static int start(ParserRuleContext context) {
    return context.getStart().getStartIndex();
  }

  private static int end(ParserRuleContext context) {
    return context.getStop().getStopIndex() + 1;
  }
}
