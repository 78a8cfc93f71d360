// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mcc.mc.grammar.McLexer;
import dev.mcc.source.Lexemes;
import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

class McTokenizerTest {
  @Test
  void kindsAreTheTokenTypesOfTheGrammar() {
    List<String> types = new ArrayList<>();
    for (int type = 1; type <= McLexer.VOCABULARY.getMaxTokenType(); type++) {
      types.add(McLexer.VOCABULARY.getSymbolicName(type));
      assertEquals(McLexer.VOCABULARY.getSymbolicName(type), McTokenizer.kind(type).name());
    }
    List<String> kinds = new ArrayList<>();
    for (Lexemes.Kind kind : Lexemes.Kind.values()) {
      kinds.add(kind.name());
    }
    assertEquals(kinds, types);
  }

  @Test
  void splitsWordsFromDigits() {
    assertEquals(
        "TEXT:1 WORD:x1_ TEXT:-2. WORD:_ TEXT:\u00e4\u0000", tokens("1x1_-2._\u00e4\u0000"));
  }

  @Test
  void everyDelimiterIsATokenOfItsOwn() {
    assertEquals(
        "WORD:a OPEN_PAREN:( OPEN_QUOTE:` OPEN_QUOTE:` CLOSE_QUOTE:' CLOSE_QUOTE:' COMMA:, BLANK: \t\r\u000b\f"
            + " HASH:# CLOSE_PAREN:) NEWLINE:\n NEWLINE:\n",
        tokens("a(``'', \t\r\u000b\f#)\n\n"));
  }

  @Test
  void emptyFileHasNoTokens() {
    assertEquals(0, McTokenizer.tokenize(SourceFile.ofText("empty", "")).size());
  }

  @Test
  void equalsTheGeneratedLexerOnRandomText() {
    Random random = new Random(20221122);
    String alphabet = "ab_1`'(),#\n \t\r\f\u000b$*\u007f\u0080\u00ff\u0000\u0001";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      SourceFile file = SourceFile.ofText("random", text.toString());
      Lexemes ours = McTokenizer.tokenize(file);
      List<? extends Token> theirs =
          new McLexer(CharStreams.fromString(file.text())).getAllTokens();
      assertEquals(theirs.size(), ours.size(), file.text());
      for (int i = 0; i < ours.size(); i++) {
        assertEquals(theirs.get(i).getType() - 1, ours.kind(i).ordinal());
        assertEquals(theirs.get(i).getStartIndex(), ours.start(i));
        assertEquals(theirs.get(i).getStopIndex() + 1, ours.end(i));
      }
    }
  }

  private static String tokens(String text) {
    Lexemes tokens = McTokenizer.tokenize(SourceFile.ofText("test", text));
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      shown.add(tokens.kind(i) + ":" + text.substring(tokens.start(i), tokens.end(i)));
    }
    return String.join(" ", shown);
  }
}
