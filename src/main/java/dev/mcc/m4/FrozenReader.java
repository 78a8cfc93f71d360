// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;

/** Reads a frozen state of version 1 into an expander, in place of the builtins it starts with. */
final class FrozenReader {
  private static final int VERSION = 1;

  private final SourceFile file;
  private final String text;
  private final Expander expander;
  private int at;

  FrozenReader(SourceFile file, Expander expander) {
    this.file = file;
    this.text = file.text();
    this.expander = expander;
  }

  /** Reads everything. */
  void read() throws FrozenStateException {
    skipComments();
    expect('V');
    int version = number();
    if (version > VERSION) {
      throw new FrozenStateException(
          place() + "frozen file version " + version + " greater than max supported of " + VERSION,
          FrozenStateException.VERSION_MISMATCH);
    }
    expect('\n');
    for (skipComments(); at < text.length(); skipComments()) {
      directive(text.charAt(at));
    }
  }

  private void directive(char kind) throws FrozenStateException {
    if ("QCTFD".indexOf(kind) < 0) {
      throw problem("ill-formed frozen file");
    }
    at++;
    int first = number();
    expect(',');
    int second = number();
    expect('\n');
    if (kind == 'D') {
      String content = take(second);
      expander.divert(first);
      expander.write(content, 0, content.length(), Origin.at(file, 0), -1, false);
    } else {
      apply(kind, take(first), take(second));
    }
    expect('\n');
  }

  private void apply(char kind, String first, String second) throws FrozenStateException {
    Delimiters now = expander.delimiters();
    switch (kind) {
      case 'Q' ->
          expander.setDelimiters(
              new Delimiters(first, second, now.openComment(), now.closeComment()));
      case 'C' ->
          expander.setDelimiters(new Delimiters(now.openQuote(), now.closeQuote(), first, second));
      case 'T' -> expander.macros().define(first, second, null, null, true);
      default -> {
        Builtin builtin = Builtins.find(second);
        if (builtin == null) {
          throw problem("`" + second + "' from frozen file not found in builtin table!");
        }
        expander.macros().define(first, null, builtin, null, true);
      }
    }
  }

  private void skipComments() {
    while (at < text.length() && (text.charAt(at) == '#' || text.charAt(at) == '\n')) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
  }

  private int number() throws FrozenStateException {
    int start = at;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    try {
      return Integer.parseInt(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw problem("ill-formed frozen file");
    }
  }

  private void expect(char c) throws FrozenStateException {
    if (at == text.length()) {
      throw problem("premature end of frozen file");
    }
    if (text.charAt(at) != c) {
      throw problem("expecting character `" + c + "' in frozen file");
    }
    at++;
  }

  private String take(int length) throws FrozenStateException {
    if (length < 0 || length > text.length() - at) {
      throw problem("premature end of frozen file");
    }
    at += length;
    return text.substring(at - length, at);
  }

  private FrozenStateException problem(String sentence) {
    return new FrozenStateException(place() + sentence, 1);
  }

  private String place() {
    return file.name() + ":" + file.line(Math.min(at, text.length())) + ": ";
  }
}
