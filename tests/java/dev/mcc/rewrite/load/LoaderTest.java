// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.cf.read.CfReader;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.LoadMessage;
import dev.mcc.rewrite.Mailer;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.load.LoadRequest.Setting;
import dev.mcc.rewrite.load.LoadRequest.Setting.Kind;
import dev.mcc.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What loading makes of lines; expectations were read off the real program. */
class LoaderTest {
  private static final String BASE =
      "V10/Berkeley\nMlocal, P=/bin/x, F=lsDFM, A=x $u\nMprog, P=/bin/sh, F=lsD, A=x $u\n";

  private static Program load(String lines) {
    return LoadedWorld.load(BASE + lines);
  }

  private static List<String> printed(Program program) {
    return program.messages().stream().map(LoadMessage::text).filter(t -> t != null).toList();
  }

  private static void says(String lines, int status, String... messages) {
    Program program = load(lines);
    assertEquals(List.of(messages), printed(program), lines);
    assertEquals(status, program.exitStatus(), lines);
  }

  private static Rule onlyRule(String line) {
    Program program = load("Stest\n" + line + "\n");
    return program.rulesets().get(program.rulesets().number("test")).rules().get(0);
  }

  private static String sides(String line) {
    Rule rule = onlyRule(line);
    return rule.left() + " " + rule.right();
  }

  @Test
  void aGoodConfigurationSaysNothing() {
    says("", 0);
  }

  @Test
  void messagesNameTheLastLineOfAContinuedLine() {
    says("%a\n\tb\n", 70, "FILE: line 5: unknown configuration line \"%a\n\tb\"");
    // A last line without an end has not been counted.
    says("%", 70, "FILE: line 3: unknown configuration line \"%\"");
  }

  @Test
  void theFirstErrorDecidesOnTheExitStatus() {
    String missing = "fileclass: cannot open '/none': No such file or directory";
    String unknown = "unknown configuration line \"%\"";
    says("Fx/none\n%\n", 71, "FILE: line 4: " + missing, "FILE: line 5: " + unknown);
    says("%\nFx/none\n", 70, "FILE: line 4: " + unknown, "FILE: line 5: " + missing);
  }

  @Test
  void macrosAreReplacedInRulesWhenTheyAreRead() {
    assertEquals("[a, ., b] [a, ., b]", sidesWith("DXa.b\n", "R$X\t$X"));
    assertEquals("[] []", sidesWith("", "R$X\t$X"));
    assertEquals("[b] [c]", sidesWith("", "R$?Xa$|b$.\tc"));
  }

  private static String sidesWith(String before, String line) {
    Program program = load(before + "Stest\n" + line + "\n");
    Rule rule = program.rulesets().get(program.rulesets().number("test")).rules().get(0);
    return rule.left() + " " + rule.right();
  }

  @Test
  void commentsInRules() {
    assertEquals("[a] [\u0096, error]", sides("Ra\t$# error # not"));
    assertEquals("[a] [$]", sides("Ra\t$$# error"));
    assertEquals("[a] [b#c]", sides("Ra\tb\\#c#d"));
  }

  @Test
  void faultyRules() {
    says("Stest\nRx y\n", 70, "FILE: line 5: invalid rewrite line \"Rx y\" (tab expected)");
    says("Stest\nR$-\t$2\n", 70, "FILE: line 5: replacement $2 out of bounds");
    says("Ra\tb\n", 70, "FILE: line 4: missing valid ruleset for \"Ra\tb\"");
    says("Stest\nR$:\tb\n", 70, "FILE: line 5: Inappropriate use of $: on LHS");
    says("Stest\nRa\t$(m\n", 70, "FILE: line 5: missing map closing token");
  }

  @Test
  void rulesetsByNameAndNumber() {
    Program program = load("Sa\nSb=5\nSc\nS7=d\nS3x\n");
    assertEquals(199, program.rulesets().number("a"));
    assertEquals(5, program.rulesets().number("b"));
    assertEquals(198, program.rulesets().number("c"));
    assertNull(program.rulesets().number("d"));
    assertEquals("b", program.rulesets().get(5).name());
    assertTrue(program.rulesets().get(3).defined());
    says("S200\n", 70, "FILE: line 4: bad ruleset 200 (100 max)");
    says("Sa=5\nSa=6\n", 70, "FILE: line 5: a=6: ruleset changed value (old 5, new 6)");
    says("Sa\nRx\ty\nSa\n", 0, "WARNING: Ruleset a has multiple definitions");
  }

  @Test
  void namesOfMacros() {
    Program program = load("D{foo}a\nD{fo o}b\n");
    assertEquals("b", program.macros().get(program.macroNames().find("foo")));
    says("D{}c\n", 70, "FILE: line 4: Name required for macro/class");
    says(
        "D{x\n",
        70,
        "FILE: line 4: Unbalanced { on x",
        "FILE: line 4: Unable to assign macro/class ID (mid = 0xffffffff)");
  }

  @Test
  void ninetyFourLongNamesFit() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 95; i++) {
      lines.append("D{n").append(i).append("}x\n");
    }
    List<String> printed = printed(load(lines.toString()));
    assertEquals("FILE: line 98: Macro/class {n94}: too many long names", printed.get(0));
    assertEquals(
        "FILE: line 98: Unable to assign macro/class ID (mid = 0xffffffff)", printed.get(1));
    // Then come the names that the program itself needs, with one message for each use.
    assertEquals("Macro/class {checkMIMEFieldHeaders}: too many long names", printed.get(2));
    assertEquals("Macro/class {quarantine}: too many long names", printed.get(19));
    assertEquals(22, printed.size());
  }

  @Test
  void quotesAndBackslashesInValues() {
    assertEquals("a b\nct\"", load("DX\"a b\"\\nc\\t\\\"\n").macros().get('X'));
  }

  @Test
  void wordsOfClasses() {
    Program program = load("CYa b\nCX$=Y c\nCYd\n");
    assertEquals(List.of("a", "b", "c"), program.classes().words('X'));
    Program files =
        LoadedWorld.load(BASE + "Fx/w\nFy/w %[^:]\n", Map.of("/w", "#c\n a:b c\n\nd\n"));
    assertEquals(List.of("a:b", "d"), files.classes().words('x'));
    assertEquals(List.of("d", "a"), files.classes().words('y').stream().toList());
  }

  @Test
  void mailersWithDefaults() {
    Mailer mailer = load("Ma, P=[IPC], F=ba, A=TCP $h\n").mailer("a");
    assertEquals("ab", mailer.flags());
    assertEquals("\r\n", mailer.equates().get("E"));
    assertEquals("dns/rfc822/smtp", mailer.equates().get("T"));
    assertEquals("\n", load("Ma, P=/x, A=x $u\n").mailer("a").equates().get("E"));
    says("Ma, P=/x\n", 70, "FILE: line 4: Ma: A= argument required");
    says("Ma, P=/x, A=x,\n", 70, "FILE: line 4: mailer a: `=' expected");
  }

  @Test
  void optionsByNameAbbreviationAndLetter() {
    assertEquals("5", load("O maxhopcount = 5\n").options().text("MaxHopCount"));
    assertEquals("5", load("Oh5\n").options().text("MaxHopCount"));
    says("O MaxHop=5\n", 0, "FILE: line 4: Option MaxHop used as abbreviation for MaxHopCount");
    says(
        "O Max=5\n",
        70,
        "FILE: line 4: readcf: ambiguous option name Max (matches MaxHopCount and MaxMessageSize)");
    says("O Nope\n", 70, "FILE: line 4: readcf: unknown option name Nope");
    says("ON\n", 70, "FILE: line 4: readcf: unknown option name 0x4e");
  }

  @Test
  void settingsOfTheCommandLineStay() {
    Program program =
        Loader.load(
            new LoadRequest(
                CfReader.read(SourceFile.ofText("FILE", BASE + "O MaxHopCount=9\nDXfile\n")),
                LoadedWorld.world(Map.of()),
                new AnyMaps(),
                List.of(
                    new Setting(Kind.LONG_OPTION, "MaxHopCount=3"),
                    new Setting(Kind.MACRO, "Xcommand"),
                    new Setting(Kind.MACRO, "{foo}bar"),
                    new Setting(Kind.SHORT_OPTION, "N"))));
    assertEquals("3", program.options().text("MaxHopCount"));
    assertEquals("file", program.macros().get('X'));
    assertEquals("bar", program.macros().get(program.macroNames().find("foo")));
    assertEquals(List.of("readcf: unknown option name 0x4e"), printed(program));
  }

  @Test
  void someMistakesStopTheProgram() {
    Loader.Loaded loaded =
        Loader.read(
            new LoadRequest(
                CfReader.read(SourceFile.ofText("FILE", BASE + "O DeliveryMode=x\n%\n")),
                LoadedWorld.world(Map.of()),
                new AnyMaps(),
                List.of()));
    assertTrue(loaded.stopped());
    assertEquals(List.of("FILE: line 4: Unknown delivery mode x"), printed(loaded.program()));
    assertEquals(64, loaded.program().exitStatus());
  }

  @Test
  void levelsAndTheLocalMailer() {
    Program program = LoadedWorld.load("V9\n");
    assertEquals(
        List.of(
            "Warning: .cf file is out of date: sendmail 8.17.1.9 supports version 10,"
                + " .cf file is version 9",
            "No local mailer defined"),
        printed(program));
    assertEquals(70, program.exitStatus());
  }

  @Test
  void namesThatNothingDefinesAreFindings() {
    Program program =
        load(
            "Kknown hash /x\n"
                + "S0\n"
                + "R$=X $={Y}\t$>nosuch $(nomap $1 $) $(known $2 $)\n"
                + "R$*\t$#nomailer $: $1\n");
    List<DiagnosticCode> codes =
        program.messages().stream().map(m -> m.diagnostic().code()).toList();
    assertEquals(
        List.of(
            DiagnosticCode.UNDEFINED_CLASS,
            DiagnosticCode.UNDEFINED_CLASS,
            DiagnosticCode.UNDEFINED_RULESET,
            DiagnosticCode.UNDEFINED_MAP,
            DiagnosticCode.UNDEFINED_MAILER),
        codes);
    assertEquals(List.of(), printed(program));
    assertEquals(6, program.messages().get(0).diagnostic().origin().line());
  }

  @Test
  void anyTextLoads() {
    Random random = new Random(5);
    String likely = "RSDCFMHPTOKQXELV#\n\n\n\t\t  \0$$\\=,?:{}<>@|()[]*+-~&.1aw";
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(
            random.nextInt(5) == 0
                ? (char) random.nextInt(256)
                : likely.charAt(random.nextInt(likely.length())));
      }
      LoadedWorld.load(text.toString());
    }
  }

  @Test
  void manyRulesInLinearTime() {
    String lines = "Stest\n" + "R$* < @ $* $=m > $*\t$: $1 < @ $2 $3 > $4\n".repeat(50_000);
    assertTimeout(Duration.ofSeconds(20), () -> load(lines));
  }
}
