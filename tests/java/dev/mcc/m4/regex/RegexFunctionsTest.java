// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.Result;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected values are what GNU m4 1.4.19 prints in the C locale. */
class RegexFunctionsTest {
  private final RegexFunctions functions = new RegexFunctions();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "a{2}; a\\{2\\}; 0",
        "a(b; (b; 1",
        "a|b; a|b; 0",
        "b; a\\|b; 0",
        "*a; *a; 0",
        "a*; ^*; -1",
        "b*; a\\|*; 1",
        "a^b; a^b; 0",
        "a$b; a$b; 0",
        "ab; a\\(^b\\); -1",
        "a]; [[:alpha:]]; 0",
        "a b; \\<b; 2",
        "a b; a\\>; 0",
        "a b; \\w+ \\w+; 0",
        "a.b; a\\.b; 0",
        "abab; \\(ab\\)\\1; 0",
        "aaXaa; \\(a+\\)X\\1; 0",
        "b; [c-a]; -1",
        "-; [a-]; 0",
        "\\; [\\]; 0",
        "c; [a[.c.]]; 0",
        "ab; \\(a$\\); -1",
        "a1; \\(a\\)\\10; -1",
      })
  void findsTheFirstPlace(String text, String pattern, String value) {
    assertEquals(Result.of(value), functions.index(text, pattern));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "abcd; a\\|ab\\|abc; <\\&>; <abc>",
        "abcd; \\(a\\|ab\\)\\(c\\|bcd\\)\\(d*\\); \\1,\\2,\\3; \"a,bcd,\"",
        "abc; z; x; \"\"",
        "abc; b\\|\\(x\\); [\\1]; []",
        "aab; \\(\\(a\\)\\|b\\)*; <\\1,\\2>; \"<b,a>\"",
      })
  void replacesTheFirstMatch(String text, String pattern, String replacement, String value) {
    assertEquals(Result.of(value), functions.regexp(text, pattern, replacement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "abc; b*; x; xaxxcx",
        "abc; \"\"; x; xaxbxcx",
        "\"\"; \"\"; x; x",
        "abc def; \\b; |; |abc| |def|",
        "abc def; \\B; |; a|b|c d|e|f",
        "abc def; \\<; |; |abc |def",
        "abc def; \\`\\|\\'; |; |abc def|",
        "GNUs not Unix; \\w*; (\\&); (GNUs)() (not)() (Unix)()",
        "abc; b; \"\"; ac",
        "abc; b; \\x\\\\; ax\\c",
      })
  void replacesEveryMatch(String text, String pattern, String replacement, String value) {
    assertEquals(Result.of(value), functions.patsubst(text, pattern, replacement));
  }

  @Test
  void anchorsMatchAtEveryLine() {
    assertEquals("> a\n> b\n> ", functions.patsubst("a\nb\n", "^", "> ").value());
    assertEquals("a<\nb<\n<", functions.patsubst("a\nb\n", "$", "<").value());
    assertEquals("-1", functions.index("a\nb", "a.b").value());
    assertEquals("0", functions.index("a\nb", "a[^x]b").value());
  }

  @Test
  void bytesOverAsciiAreNoLetters() {
    assertEquals("[a]\u00e9[b]", functions.patsubst("a\u00e9b", "\\w+", "[\\&]").value());
    assertEquals("0", functions.index("\u00e9", "[\u0080-\u00ff]").value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[; Invalid regular expression",
        "[^; Invalid regular expression",
        "[a; Unmatched [, [^, [:, [., or [=",
        "[]; Unmatched [, [^, [:, [., or [=",
        "[a-c-e]; Invalid range end",
        "[[.ab.]]; Invalid collation character",
        "\\(a; Unmatched ( or \\(",
        "a\\); Unmatched ) or \\)",
        "\\; Trailing backslash",
        "\\1; Invalid back reference",
        "\\(a\\)\\|\\1; Invalid back reference",
      })
  void reportsBadPatterns(String pattern, String message) {
    assertEquals(
        new Result(
            "", List.of(Message.error("bad regular expression: `" + pattern + "': " + message))),
        functions.index("a", pattern));
    assertEquals(
        new Result(
            "", List.of(Message.error("bad regular expression `" + pattern + "': " + message))),
        functions.patsubst("a", pattern, "x"));
  }

  @Test
  void warnsOfBadReplacements() {
    assertEquals(
        List.of(Message.warning("sub-expression 1 not present")),
        functions.regexp("a", "a", "\\1").messages());
    assertEquals(
        List.of(Message.warning("trailing \\ ignored in replacement")),
        functions.regexp("a", "a", "\\").messages());
    assertEquals(
        new Result(
            "aa", List.of(Message.warning("\\0 will disappear, use \\& instead in replacements"))),
        functions.regexp("a", "a", "\\0\\0"));
    assertEquals(Result.of("a"), functions.regexp("a", "a", "\\0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[aeiou]\\|x", "\\<\\w", "\\w+", "a.*b", "\\(a*\\)*c", "\\bx*\\b"})
  void bigTextsTakeLittleTime(String pattern) {
    String text = "the quick brown fox jumps over\n".repeat(32_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> functions.patsubst(text, pattern, "<\\&>"));
  }

  @Test
  void nestedRepetitionDoesNotGrow() {
    String pattern = "\\(".repeat(60) + "a*" + "\\)+".repeat(60);
    assertEquals("0", functions.index("aaa", pattern).value());
  }

  @Test
  void searchesThatTakeTooLongEndWithAMessage() {
    String pattern = "\\(a*\\)*\\(a*\\)*\\(a*\\)*b\\1c";
    assertEquals(
        List.of(Message.error("error matching regular expression `" + pattern + "'")),
        functions.index("a".repeat(200), pattern).messages());
  }
}
