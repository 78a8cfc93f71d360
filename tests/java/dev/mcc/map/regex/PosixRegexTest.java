// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What glibc 2.36 answered; flags are E(xtended) or B(asic) and I(gnore case). */
class PosixRegexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '~',
      value = {
        "E (a|ab)(c|bcd)(d*) abcd 0-4,0-1,1-4,4-4",
        "E (ab|a|b){0,2} ab 0-2,1-2",
        "E ((a)|b)* ab 0-2,1-2,0-1",
        "E (a?){3} aa 0-2,2-2",
        "E (a?){1,2} a 0-1,0-1",
        "E (a?){1,3} a 0-1,1-1",
        "E (a*)+ b 0-0,0-0",
        "E a) a) 0-2",
        "E a||b b 0-1",
        "E |() x 0-0,0-0",
        "E a{,2} aaa 0-2",
        "E a{01} a 0-1",
        "E (a){0}\\1 a none",
        "E (a)\\1 baa 1-3,1-2",
        "E \\<b\\w+\\> ab,bab 3-6",
        "E a^b a^b none",
        "E a\\{ a{ 0-2",
        "E []a] ] 0-1",
        "E [a\\] \\ 0-1",
        "E [[:alpha:]]+ 1ab2 1-3",
        "EI [[:lower:]] A 0-1",
        "EI (a)\\1 aA 0-2,0-1",
        "EI \\q q none",
        "EI \\q Q none",
        "EI [!-z] _ none",
        "EI \u00e9 \u00c9 none",
        "B *a *a 0-2",
        "B \\(*a\\) *a 0-2,0-2",
        "B ^* * 0-1",
        "B a\\|*b *b 0-2",
        "B a^b$c a^b$c 0-5",
        "B \\(^a\\) a 0-1,0-1",
        "B a\\{2\\} aaa 0-2",
        "B a\\+b\\? aab 0-3",
        "B a+ a+ 0-2"
      })
  void finds(String flags, String pattern, String text, String places) throws Exception {
    assertEquals(places, answer(flags, pattern, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "E#a{#Unmatched \\{",
        "E#a{1,#Unmatched \\{",
        "E#a{x}#Invalid content of \\{\\}",
        "E#a{2,1}#Invalid content of \\{\\}",
        "E#a{1,2,3}#Invalid content of \\{\\}",
        "E#a{32768}#Regular expression too big",
        "E#^*#Invalid preceding regular expression",
        "E#a|*b#Invalid preceding regular expression",
        "E#{#Invalid preceding regular expression",
        "E#(a#Unmatched ( or \\(",
        "E#[a#Unmatched [, [^, [:, [., or [=",
        "E#[[:nope:]]#Invalid character class name",
        "E#[[.space.]]#Invalid collation character",
        "E#[b-a]#Invalid range end",
        "E#[a-[::]#Invalid range end",
        "E#[a-[=xy=]]#Invalid range end",
        "EI#[_-a]#Invalid range end",
        "E#a\\#Trailing backslash",
        "E#(a)|b\\1#Invalid back reference",
        "B#a**#Invalid preceding regular expression",
        "B#\\{1\\}#Invalid preceding regular expression",
        "B#a\\)#Unmatched ( or \\("
      })
  void refuses(String flags, String pattern, String message) {
    BadRegexException bad = assertThrows(BadRegexException.class, () -> compile(flags, pattern));
    assertEquals(message, bad.getMessage());
  }

  @Test
  void groupsThatTookNoPartAreEmpty() throws Exception {
    RegexMatch match = compile("E", "(a)|(b)").find("xb").orElseThrow();
    assertEquals(2, match.groups());
    assertEquals(Optional.empty(), match.group(1));
    assertEquals(Optional.of("b"), match.group(2));
    assertEquals(Optional.of("b"), match.group(0));
    assertThrows(IndexOutOfBoundsException.class, () -> match.group(3));
  }

  @Test
  void patternAndTextEndAtANul() throws Exception {
    assertEquals("0-1", answer("E", "a\0b", "a\0b"));
    assertEquals("none", answer("E", "b", "a\0b"));
  }

  @Test
  void linearTime() {
    String text = "a".repeat(5000);
    for (String pattern : new String[] {"(a*)*b", "(a|a)*b", "((a?){1,9}){1,9}b", "(a*a*)*b"}) {
      assertTimeout(
          Duration.ofSeconds(10), () -> assertEquals("none", answer("E", pattern, text)), pattern);
    }
  }

  @Test
  void limits() throws Exception {
    PosixRegex slow = compile("E", "(a*)(a*)(a*)(a*)(a*)b\\1");
    assertThrows(RegexLimitException.class, () -> slow.find("a".repeat(400)));
    assertThrows(BadRegexException.class, () -> compile("E", "(((a{999}){999}){999})"));
    assertThrows(BadRegexException.class, () -> compile("E", "(".repeat(9999)));
    assertThrows(BadRegexException.class, () -> compile("E", "a" + "*".repeat(9999)));
    String deep = "(".repeat(200) + "a" + ("*".repeat(200) + ")").repeat(200);
    assertThrows(BadRegexException.class, () -> compile("E", deep));
    assertEquals("0-0,-1--1", answer("E", "(a){0}{9999}{9999}{9999}", "a"));
    assertEquals("0-1,-1--1,0-1,-1--1", answer("E", "(a){0}(b)(c){0}", "b"));
  }

  @Test
  void largePatterns() throws Exception {
    assertEquals("0-3000", answer("E", "a{1000}".repeat(3), "a".repeat(3000)));
    assertEquals("0-20000", answer("E", "a{0,20000}", "a".repeat(20000)));
    assertEquals("0-1,0-1", answer("E", "(a){0,20000}", "a"));
    String nested = "(".repeat(200) + "a" + "+)".repeat(200);
    assertEquals("1-3", answer("E", nested, "baa").substring(0, 3));
    assertEquals("0-1", answer("E", "b|".repeat(20000) + "a", "a"));
    assertEquals("0-1", answer("E", "[[:alpha:]]|".repeat(5000) + "(a)\\1", "a").substring(0, 3));
  }

  private static String answer(String flags, String pattern, String text) throws Exception {
    PosixRegex regex = compile(flags, pattern);
    Optional<RegexMatch> found = regex.find(text);
    if (found.isEmpty()) {
      return "none";
    }
    RegexMatch match = found.get();
    StringBuilder out = new StringBuilder().append(match.start(0)).append('-').append(match.end(0));
    for (int i = 1; i <= regex.groups(); i++) {
      out.append(',').append(match.start(i)).append('-').append(match.end(i));
    }
    return out.toString();
  }

  private static PosixRegex compile(String flags, String pattern) throws BadRegexException {
    return PosixRegex.compile(
        pattern,
        flags.startsWith("E") ? PosixSyntax.EXTENDED : PosixSyntax.BASIC,
        flags.endsWith("I"));
  }
}
