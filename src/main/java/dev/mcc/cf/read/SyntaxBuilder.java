// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.read;

import dev.mcc.cf.grammar.CfLexer;
import dev.mcc.cf.grammar.CfParser;
import dev.mcc.cf.syntax.BlankLine;
import dev.mcc.cf.syntax.CfFile;
import dev.mcc.cf.syntax.CfLine;
import dev.mcc.cf.syntax.CommentLine;
import dev.mcc.cf.syntax.LineText;
import dev.mcc.cf.syntax.VersionLine;
import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Makes lines of the parser's tree. */
final class SyntaxBuilder {
  /** From this level on, {@code #} starts a comment anywhere (a trial on the real program). */
  private static final int COMMENTS_FROM_LEVEL = 3;

  private final SourceFile source;
  private final String text;
  private int level;

  SyntaxBuilder(SourceFile source) {
    this.source = source;
    this.text = source.text();
  }

  CfFile file(CfParser.FileContext tree) {
    List<CfLine> lines = new ArrayList<>(tree.getChildCount());
    for (CfParser.LineContext line : tree.line()) {
      lines.add(line(line));
    }
    return new CfFile(source, lines);
  }

  private CfLine line(CfParser.LineContext line) {
    if (line.kind == null) {
      int at = line.getStart().getStartIndex();
      return new BlankLine(new LineText(at, "", "", text.substring(at, at + 1)));
    }
    Token kind = line.kind;
    int start = kind.getStartIndex();
    boolean ended = line.END() != null;
    int end = ended ? line.END().getSymbol().getStartIndex() : line.getStop().getStopIndex() + 1;
    String terminator = ended ? "\n" : "";
    if (kind.getType() == CfLexer.COMMENT) {
      return new CommentLine(new LineText(start, "", text.substring(start, end), terminator));
    }
    if (kind.getType() == CfLexer.NOTHING) {
      return new BlankLine(new LineText(start, text.substring(start, end), "", terminator));
    }
    int tail =
        line.TAIL() == null || level < COMMENTS_FROM_LEVEL
            ? end
            : line.TAIL().getSymbol().getStartIndex();
    LineText whole =
        new LineText(start, text.substring(start, tail), text.substring(tail, end), terminator);
    CfLine read = LineReader.read(kind.getType(), whole);
    if (read instanceof VersionLine version) {
      level = version.levelNumber().orElse(level);
    }
    return read;
  }
}
