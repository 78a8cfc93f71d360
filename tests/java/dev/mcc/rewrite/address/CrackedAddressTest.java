// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.rewrite.Metacharacters;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The surroundings of addresses, as {@code /parse} of the real program shows them. */
class CrackedAddressTest {
  private static final String PLACE = Metacharacters.MACRO + "g";

  private static String cracked(String text, boolean colonOk) {
    return CrackedAddress.of(text, colonOk).replace(PLACE, "$g");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a@b (comment) x|$g (comment)",
        "(c1) a@b (c2)|(c1) $g (c2)",
        "(c (nested) d) a@b|(c (nested) d) $g",
        "a@b (c|$g (c)",
        "(x)(y)|(x) (y)",
        "a(x)b(y)c|$g (x) (y)",
        "\"Full Name\" <a@b>|\"Full Name\" <$g>",
        "Full.Name <a@b>|\"Full.Name\" <$g>",
        "Joe \"Sixpack\" Q. <a@b>|\"Joe \\\"Sixpack\\\" Q.\" <$g>",
        "\"a\\\"b\" <x>|\"a\\\"b\" <$g>",
        "Name < a@b >|Name <$g>",
        "<a@b> tail|<$g> tail",
        "<a@b><c@d>|\"<a@b>\"<$g>",
        "x <a@b> y <c@d> z|\"x <a@b> y\" <$g> z",
        "group: a@b, c@d;|group: $g;",
        "g:   x@y <a@b>|g:   \"x@y\" <$g>",
        "@a,@b:c@d|\"@a,@b\":$g",
        "node::user|$g",
        "local:.user|$g",
        "[a:b]|$g",
        "a:b:c|a:$g",
        "Full (cmt Name <a@b>|$g (cmt Name <a@b>)",
        "a@b c)|$g",
        ">a<|\">a\"<>",
        "<a@b>\"x|<$g>",
        "<a@b>::x|<$g>:::x"
      })
  void surroundings(String text, String expected) {
    assertEquals(expected, cracked(text, false));
  }

  @ParameterizedTest
  @CsvSource({"a:b;c,$g", ":include:x,$g", "a:b <c>,\"a:b\" <$g>"})
  void colonsCanBeOrdinary(String text, String expected) {
    assertEquals(expected.replace("\"\"", "\""), cracked(text, true));
  }

  @Test
  void anyTextHasAtMostOnePlace() {
    Random random = new Random(4711);
    String alphabet = "ab@.:;,<>()\"\\[] ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String result = CrackedAddress.of(text.toString(), random.nextBoolean());
      assertTrue(
          result.indexOf(PLACE) == result.lastIndexOf(PLACE), () -> text + " gives " + result);
    }
  }
}
