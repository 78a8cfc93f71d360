// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.mc.syntax.Argument;
import dev.mcc.mc.syntax.CommentLine;
import dev.mcc.mc.syntax.MacroCall;
import dev.mcc.mc.syntax.McItem;
import dev.mcc.mc.syntax.McVisitor;
import dev.mcc.mc.syntax.ParenthesizedText;
import dev.mcc.mc.syntax.PlainText;
import dev.mcc.mc.syntax.QuotedString;
import dev.mcc.mc.syntax.SkippedLine;
import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class McParserTest {
  private static final String FRAGMENTS =
      "FEATURE( define( foo ( ) , ` ' `' # \n dnl dnl( x1 1x $* R$* \t `a' (b) )dnl\n \u00e9 \u0000";

  @Test
  void callsStringsAndSkippedLines() {
    assertEquals(
        "FEATURE[\"text\"|text]dnltext", shape("FEATURE(`access_db', x)dnl rest\n\n", false));
  }

  @Test
  void groupsProtectCommas() {
    assertEquals("f[(text,text)|text|]", shape("f((a,b),c,)", false));
  }

  @Test
  void innerStringsKeepTheirOwnQuotes() {
    assertEquals("f[\"text\"text\"text\"\"\"]", shape("f(`a(b `c,d' `'')", false));
  }

  @Test
  void aBlankBeforeTheParenthesisMakesNoCall() {
    assertEquals("text", shape("FEATURE (x)", false));
  }

  @Test
  void commentsOnlyWhenTheyAreOn() {
    assertEquals("#text", shape("# f(`x)\ny", true));
    assertEquals("textf[text]text", shape("# f(x)\ny", false));
  }

  @Test
  void whatIsNeverClosedIsText() {
    assertEquals("textg[text]", shape("f(a, g(b)", false));
    assertEquals("textg[text]", shape("`f(a, g(b)", false));
    assertEquals("text", shape(")) ' ',", false));
  }

  @Test
  void positionsOfArguments() {
    MacroCall call =
        (MacroCall) McParser.parse(SourceFile.ofText("t", "ab(c, d)"), false).file().items().get(0);
    assertEquals("ab", call.name());
    assertEquals(
        List.of(
            new Argument(3, 4, List.of(new PlainText(3, 4))),
            new Argument(5, 7, List.of(new PlainText(5, 7)))),
        call.arguments());
    assertEquals(8, call.end());
  }

  @Test
  void treePrintsBackEveryFileOfTheBundledTree() throws IOException {
    int files = 0;
    for (String folder :
        List.of("m4", "feature", "ostype", "mailer", "domain", "hack", "tests", "grammar")) {
      files += roundTripAll(Path.of(folder));
    }
    assertTrue(files > 0);
  }

  @Test
  void treePrintsBackEveryFileOfTheClassicTree() throws IOException {
    Path tree = Path.of("/usr/share/sendmail/cf");
    int files = roundTripAll(tree);
    assertTrue(!Files.isDirectory(tree) || files >= 200, files + " files");
  }

  @Test
  void treePrintsBackGeneratedText() {
    Random random = new Random(1122);
    String[] fragments = FRAGMENTS.split(" ");
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(random.nextInt(5) == 0 ? " " : "");
        text.append(fragments[random.nextInt(fragments.length)]);
      }
      roundTrip(SourceFile.ofText("generated", text.toString()));
    }
  }

  @Test
  void deepNestingIsADiagnosticAndTakesLinearTime() {
    int depth = 50_000;
    for (String text :
        List.of(
            "`".repeat(depth),
            "`".repeat(depth) + "'".repeat(depth),
            "f(".repeat(depth),
            "f(".repeat(depth) + ")".repeat(depth),
            "f" + "(".repeat(depth) + ",)".repeat(depth),
            "f(`".repeat(depth) + "')".repeat(depth),
            "f(" + ",".repeat(depth) + ")",
            "dnl(`".repeat(depth),
            "'`(".repeat(depth))) {
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> roundTrip(SourceFile.ofText("deep", text)));
    }
    McParser.Result nested =
        McParser.parse(SourceFile.ofText("deep", "f(".repeat(depth) + ")".repeat(depth)), false);
    assertEquals(DiagnosticCode.NESTING_TOO_DEEP, nested.diagnostics().list().get(0).code());
  }

  private static int roundTripAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    int count = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(McParserTest::isSource).toList()) {
        SourceFile source = SourceFile.of(file.toString(), Files.readAllBytes(file));
        assertTrue(roundTrip(source), () -> file + " is nested too deep");
        count++;
      }
    }
    return count;
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".m4") || file.toString().endsWith(".mc");
  }

  /**
   * The law: printing the tree gives the file, and positions agree. True when nothing was given up.
   */
  private static boolean roundTrip(SourceFile source) {
    boolean whole = true;
    for (boolean comments : new boolean[] {false, true}) {
      McParser.Result result = McParser.parse(source, comments);
      assertEquals(source.text(), result.file().toSource());
      gapless(result.file().items(), 0, source.text().length());
      whole &= result.diagnostics().isEmpty();
    }
    return whole;
  }

  private static void gapless(List<McItem> items, int start, int end) {
    int at = start;
    for (McItem item : items) {
      assertEquals(at, item.start());
      assertTrue(item.end() > item.start());
      at = item.end();
      if (item instanceof MacroCall call) {
        int argument = call.start() + call.name().length() + 1;
        for (Argument each : call.arguments()) {
          assertEquals(argument, each.start());
          gapless(each.items(), each.start(), each.end());
          argument = each.end() + 1;
        }
        assertEquals(call.end(), argument);
      } else if (item instanceof QuotedString string) {
        gapless(string.content(), string.start() + 1, string.end() - 1);
      } else if (item instanceof ParenthesizedText group) {
        gapless(group.content(), group.start() + 1, group.end() - 1);
      }
    }
    assertEquals(end, at);
  }

  private static String shape(String text, boolean comments) {
    SourceFile source = SourceFile.ofText("test", text);
    return new Shape(text).all(McParser.parse(source, comments).file().items());
  }

  /** A tree in short. */
  private record Shape(String text) implements McVisitor<String> {
    String all(List<McItem> items) {
      return items.stream().map(item -> item.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String visitMacroCall(MacroCall call) {
      return call.arguments().stream()
          .map(argument -> all(argument.items()))
          .collect(Collectors.joining("|", call.name() + "[", "]"));
    }

    @Override
    public String visitQuotedString(QuotedString string) {
      return '"' + all(string.content()) + '"';
    }

    @Override
    public String visitParenthesizedText(ParenthesizedText group) {
      return "(" + all(group.content()) + ")";
    }

    @Override
    public String visitSkippedLine(SkippedLine line) {
      return "dnl";
    }

    @Override
    public String visitCommentLine(CommentLine comment) {
      return "#";
    }

    @Override
    public String visitPlainText(PlainText plain) {
      return text.startsWith(",", plain.start()) && plain.end() == plain.start() + 1 ? "," : "text";
    }
  }
}
