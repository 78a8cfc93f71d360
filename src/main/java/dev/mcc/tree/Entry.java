// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.source.Lexemes;
import dev.mcc.source.SourceFile;

/** How a {@code .mc} file gets the tree's entry: by an include of its own, or in front of it. */
final class Entry {
  /** What {@code --submit} adds to a file. */
  static final SourceFile SUBMIT =
      SourceFile.ofText("--submit", "ifdef(`_MSP_FQHN_', `', `FEATURE(`msp')')dnl\n").asLibrary();

  private Entry() {}

  /** True when the file includes some {@code m4/cf.m4} by itself. */
  static boolean isIncludedBy(Lexemes lexemes) {
    String text = lexemes.source().text();
    for (int i = 0; i + 2 < lexemes.size(); i++) {
      if (lexemes.kind(i) == Lexemes.Kind.WORD
          && lexemes.kind(i + 1) == Lexemes.Kind.OPEN_PAREN
          && isInclude(text.substring(lexemes.start(i), lexemes.end(i)))) {
        int close = text.indexOf(')', lexemes.end(i + 1));
        if (close > 0 && argument(text, lexemes.end(i + 1), close).endsWith("m4/cf.m4")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInclude(String word) {
    return word.equals("include") || word.equals("sinclude");
  }

  private static String argument(String text, int from, int to) {
    return text.substring(from, to).replace("`", "").replace("'", "").strip();
  }
}
