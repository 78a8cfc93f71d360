// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

import dev.mcc.source.SourceFile;
import java.util.List;

/** Writes a tree back: delimiters from the structure, the text of leaves from the file. */
final class SourceWriter implements McVisitor<Void> {
  private final SourceFile source;
  private final StringBuilder out = new StringBuilder();

  SourceWriter(SourceFile source) {
    this.source = source;
  }

  String write(List<McItem> items) {
    all(items);
    return out.toString();
  }

  @Override
  public Void visitMacroCall(MacroCall call) {
    out.append(call.name());
    char before = '(';
    for (Argument argument : call.arguments()) {
      out.append(before);
      all(argument.items());
      before = ',';
    }
    out.append(')');
    return null;
  }

  @Override
  public Void visitQuotedString(QuotedString string) {
    out.append('`');
    all(string.content());
    out.append('\'');
    return null;
  }

  @Override
  public Void visitParenthesizedText(ParenthesizedText group) {
    out.append('(');
    all(group.content());
    out.append(')');
    return null;
  }

  @Override
  public Void visitSkippedLine(SkippedLine line) {
    return leaf(line);
  }

  @Override
  public Void visitCommentLine(CommentLine comment) {
    return leaf(comment);
  }

  @Override
  public Void visitPlainText(PlainText text) {
    return leaf(text);
  }

  private void all(List<McItem> items) {
    for (McItem item : items) {
      item.accept(this);
    }
  }

  private Void leaf(McItem item) {
    out.append(source.text(), item.start(), item.end());
    return null;
  }
}
