// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Splitting of addresses; every expectation was seen on the real program. */
class TokenizerTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(".:%@!^/[]+");

  private static String split(String text, Tokenizer.Mode mode) {
    List<String> said = new ArrayList<>();
    Workspace workspace = new Workspace();
    TokenTable tokens = new TokenTable(TOKENIZER);
    int end =
        TOKENIZER.tokenize(
            text,
            0,
            ',',
            mode,
            tokens,
            (status, message) -> said.add(message + (status == 0 ? "" : " [" + status + "]")),
            workspace);
    said.add(end < 0 ? "failed" : String.join("|", workspace.texts()));
    return String.join("\n", said);
  }

  private static void check(String expected, String text) {
    assertEquals(expected, split(text, Tokenizer.Mode.OPERATORS));
  }

  private static void checkComments(String expected, String text) {
    assertEquals(expected, split(text, Tokenizer.Mode.COMMENTS));
  }

  @Test
  void operatorsAndWords() {
    check("a|@|b|.|c", "a@b.c");
    check("a|;|b", "a;b");
    check("a|b|c", " a  b\tc ");
    check("(|a|)", "(a)");
    check("a\u007fb\u0001c|d", "a\u007fb\u0001c\u000bd");
  }

  @Test
  void quotesAndBackslashes() {
    check("\"a b\"|c", "\"a b\"c");
    check("a|\"b\\\"c\"|d", "a \"b\\\"c\" d");
    check("a\\@b", "a\\@b");
    check("@|\\x", "@\\x");
    check("a|!|x", "a\\!x");
    check("\"a\\!b\"", "\"a\\!b\"");
    check("a", "a\\");
    check("", "\\");
    check("a", "a \\,b");
  }

  @Test
  void whatIsOpenIsClosed() {
    check("a<b... Unbalanced '<'\na|<|b|>", "a<b");
    check("a>b... Unbalanced '>'\nab", "a>b");
    check("\"ab... Unbalanced '\"'\n\"ab\"", "\"ab");
    check("\"a\\... Unbalanced '\"'\n\"a\\... Unbalanced '\"'\n\"a\\\"\"", "\"a\\");
    check("<a \\... Unbalanced '<'\n<a \\... Unbalanced '<'\n<|a|\\>|>", "<a \\");
    check("<a,b>... Unbalanced '<'\n<|a|>", "<a,b>");
  }

  @Test
  void comments() {
    checkComments("a|b", "a(x)b");
    checkComments("a", "a (b (c) d)");
    checkComments("a(b... Unbalanced '('\na", "a(b");
    checkComments("a)b... Unbalanced ')'\nab", "a)b");
    checkComments("a<(b>... Unbalanced '('\na<(b>... Unbalanced '<'\na|<|>", "a<(b>");
    checkComments("\"(\"|a", "\"(\" a");
  }

  @Test
  void highBytes() {
    check("8-bit character in mailbox address \"a?b\" [64]\nfailed", "a\u0085b");
    check("a\u00e9", "a\u00e9");
    checkComments("a\u0085b", "a\u0085b");
    assertEquals("\u0090|<|\u00951|\u0093w", split("\u0090 <\u00951 \u0093w", Tokenizer.Mode.RULE));
  }

  @Test
  void limits() {
    String shown = "x".repeat(100);
    check(shown + "..." + shown + "... prescan: token too long\nfailed", "x".repeat(300));
    check("x".repeat(256), "x".repeat(256));
    String dotted = "a.".repeat(700);
    check(
        dotted.substring(0, 100) + "..." + dotted.substring(1300) + "... Address too long\nfailed",
        dotted);
  }
}
