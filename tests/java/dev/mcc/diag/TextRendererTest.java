// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRendererTest {
  private static final SourceFile MAIN =
      SourceFile.ofText("mail.mc", "OSTYPE(`linux')\n\tFEATURE(`acces_db')dnl\nlast");

  @Test
  void underlinesTheFaultAndGivesTheHint() {
    Origin origin = Origin.at(MAIN, MAIN.text().indexOf("FEATURE"));
    Diagnostic finding =
        new Diagnostic(
            DiagnosticCode.UNKNOWN_TREE_FILE,
            "There is no feature `acces_db`.",
            "Did you mean `access_db`?",
            origin,
            7);
    assertEquals(
        """
        mail.mc:2:2: error: There is no feature `acces_db`. [MC2003]
            2 |         FEATURE(`acces_db')dnl
              |         ^~~~~~~
          hint: Did you mean `access_db`?
        """,
        text(finding));
  }

  @Test
  void placeAtTheEndOfTheFile() {
    assertEquals(
        """
        mail.mc:3:5: error: Ends. [MC1001]
            3 | last
              |     ^
        """,
        text(error("Ends.", Origin.at(MAIN, MAIN.text().length()))));
  }

  @Test
  void withoutPlace() {
    assertEquals("mcc: error: No. [MC1001]\n", text(error("No.", null)));
  }

  @Test
  void chainGoesFromTheFaultOutwardsAndFoldsRepeatedFrames() {
    SourceFile feature =
        SourceFile.ofText("feature/x.m4", "divert(0)\nerrprint(`bad')\n").asLibrary();
    int call = MAIN.text().indexOf("FEATURE");
    Origin word = Origin.at(MAIN, call);
    Origin body = new Origin(MAIN, call, "FEATURE", word);
    Origin inner = new Origin(feature, 10, null, body);
    for (int i = 0; i < 120; i++) {
      inner = new Origin(feature, 10, "loop", inner);
    }
    inner = new Origin(feature, 10, "errprint", inner);
    assertEquals(
        """
        mail.mc:2:2: error: Bad. [MC1001]
            2 |         FEATURE(`acces_db')dnl
              |         ^~~~~~~
          at feature/x.m4:2:1
            2 | errprint(`bad')
              | ^~~~~~~~
          in `errprint`, called at feature/x.m4:2:1
          in `loop`, called at feature/x.m4:2:1
          ... 120 times
          in feature/x.m4, read by the call at mail.mc:2:2
          in `FEATURE`, called at mail.mc:2:2
        """,
        text(error("Bad.", inner)));
  }

  @Test
  void foldsMutualRecursion() {
    Origin origin = Origin.at(MAIN, 0);
    for (int i = 0; i < 50; i++) {
      origin = new Origin(MAIN, 0, "ping", new Origin(MAIN, 0, "pong", origin));
    }
    assertTrue(
        text(error("Loop.", origin))
            .endsWith(
                "  in `ping`, called at mail.mc:1:1\n"
                    + "  in `pong`, called at mail.mc:1:1\n"
                    + "  ... these 2 calls 50 times\n"),
        text(error("Loop.", origin)));
  }

  @Test
  void cutsALongChainInTheMiddle() {
    Origin origin = Origin.at(MAIN, 0);
    for (int i = 0; i < 1000; i++) {
      origin = new Origin(MAIN, 0, "m" + i, origin);
    }
    String shown = text(error("Deep.", origin));
    assertTrue(shown.contains("  ... 988 more\n"), shown);
    assertEquals(3 + 13, shown.lines().count());
  }

  @Test
  void countsUtf8CharactersAsOneColumnAndBytesOtherwise() {
    SourceFile utf8 = SourceFile.of("u", "\u00e4\u00f6\u20ac x".getBytes(StandardCharsets.UTF_8));
    assertEquals("     |     ^", underline(utf8, utf8.text().indexOf('x')));
    SourceFile latin1 = SourceFile.ofText("l", "\u00e4\u00f6\u00fc x");
    assertEquals("     |     ^", underline(latin1, latin1.text().indexOf('x')));
  }

  @Test
  void neverSendsControlCharactersOfTheSource() {
    SourceFile evil = SourceFile.ofText("e\u001b[2J", "a\u001b[31m\u009b31m\u0000\r `");
    String shown = text(error("Quote \u001b.", Origin.at(evil, evil.text().indexOf('`'))));
    assertTrue(shown.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f)), shown);
    assertTrue(shown.contains("| a?[31m?31m?? `\n"), shown);
  }

  @Test
  void showsAWindowOfALongLine() {
    SourceFile wide = SourceFile.ofText("w", "a".repeat(500_000) + "`" + "b".repeat(500_000));
    String shown = text(error("Long.", Origin.at(wide, 500_000)));
    List<String> lines = shown.lines().toList();
    assertTrue(lines.get(1).length() < 140, shown);
    assertEquals(lines.get(1).indexOf('`'), lines.get(2).indexOf('^'));
  }

  @Test
  void coloursOnlyWhenAsked() {
    Diagnostics one = Diagnostics.of(List.of(error("Red.", Origin.at(MAIN, 0))));
    assertTrue(TextRenderer.coloured().render(one).contains("\u001b[1;31merror:"));
    assertFalse(TextRenderer.plain().render(one).contains("\u001b"));
    assertEquals(
        TextRenderer.plain().render(one),
        TextRenderer.coloured().render(one).replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  private static Diagnostic error(String message, Origin origin) {
    return Diagnostic.at(DiagnosticCode.UNTERMINATED_QUOTE, origin, message, null);
  }

  private static String text(Diagnostic finding) {
    return TextRenderer.plain().render(Diagnostics.of(List.of(finding)));
  }

  private static String underline(SourceFile file, int offset) {
    return text(error("U.", Origin.at(file, offset)))
        .lines()
        .skip(2)
        .findFirst()
        .orElseThrow()
        .substring(1);
  }
}
