// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.facts.Target;
import dev.mcc.m4.Limits;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline from a .mc text to a .cf with the bundled tree. */
class CompilerTest {
  private static final Tree TREE = new BundledTree();

  private static final String PLAIN =
      """
      OSTYPE(`linux')dnl
      define(`confMAX_HOP', `42')dnl
      MAILER(`local')dnl
      MAILER(`smtp')dnl
      LOCAL_CONFIG
      D{Mine}yes
      """;

  @TempDir Path directory;

  private static CompileRequest request(
      SourceFile main, List<Path> overlays, boolean submit, Target target, List<Path> roots) {
    return new CompileRequest(
        main, null, TREE, overlays, Map.of(), submit, target, null, roots, false, Limits.COMPILE);
  }

  private static CompileResult compile(String text) {
    return new Compiler()
        .compile(CompileRequest.of(SourceFile.ofText("test.mc", text), null, TREE));
  }

  private static Diagnostic only(CompileResult result) {
    assertEquals(1, result.diagnostics().list().size(), result.diagnostics().list()::toString);
    return result.diagnostics().list().get(0);
  }

  private static Origin originOf(CompileResult result, String line) {
    int at = result.output().text().indexOf(line);
    assertTrue(at >= 0, line);
    return result.output().originAt(at);
  }

  @Test
  void compilesAPlainServer() {
    CompileResult result = compile(PLAIN);
    assertTrue(result.ok(), result.diagnostics().list()::toString);
    String cf = result.output().text();
    assertTrue(cf.contains("\nO MaxHopCount=42\n"));
    assertTrue(cf.contains("\nMsmtp,"));
    assertTrue(cf.contains("\nD{Mine}yes\n"));
    assertTrue(cf.startsWith("#") || cf.startsWith("V") || cf.startsWith("\n"));
    assertTrue(cf.chars().allMatch(c -> c <= 0xFF), "no provenance marks are left");
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertEquals(compile(PLAIN).output().text(), compile(PLAIN).output().text());
  }

  @Test
  void everyCharacterOfTheOutputHasAnOrigin() {
    CompileResult result = compile(PLAIN);
    String cf = result.output().text();
    for (int i = 0; i < cf.length(); i++) {
      int at = i;
      assertNotNull(result.output().originAt(i), () -> "offset " + at);
    }
  }

  @Test
  void aLocalLineComesFromTheUsersLine() {
    Origin origin = originOf(compile(PLAIN), "D{Mine}yes");
    assertEquals("test.mc:6:1", origin.place());
  }

  @Test
  void anOptionsValueComesFromItsDefine() {
    CompileResult result = compile(PLAIN);
    Origin origin = result.output().originAt(result.output().text().indexOf("MaxHopCount=42") + 12);
    assertEquals("test.mc:2:1", origin.inUserFile().place());
  }

  @Test
  void aRuleComesFromItsTemplate() {
    Origin origin = originOf(compile(PLAIN), "Scanonify=3");
    assertTrue(origin.source().name().contains("cf-templates/"), origin::place);
    assertTrue(
        origin.source().lineText(origin.line()).contains("Scanonify=3"),
        () -> origin.source().lineText(origin.line()));
  }

  @Test
  void anIncludeOfAnyTreesEntryMeansTheBundledOne() {
    for (String path :
        List.of(
            "/usr/share/sendmail-cf/m4/cf.m4",
            "/usr/local/share/no/such/m4/cf.m4",
            "../m4/cf.m4")) {
      CompileResult result =
          compile(
              "divert(-1)dnl\n# don't mind `this\ndivert(0)dnl\ninclude(`"
                  + path
                  + "')dnl\n"
                  + PLAIN);
      assertTrue(result.ok(), () -> path + ": " + result.diagnostics().list());
      assertTrue(result.output().text().contains("O MaxHopCount=42"), path);
    }
  }

  @Test
  void unknownNamesAreNamedWithASuggestion() {
    Diagnostic found = only(compile("OSTYPE(`linux')\nFEATURE(`acces_db')\nMAILER(`local')\n"));
    assertEquals(DiagnosticCode.UNKNOWN_TREE_FILE, found.code());
    assertEquals("test.mc:2:1", found.origin().inUserFile().place());
    assertTrue(found.hint().contains("access_db"), found.hint());
  }

  @Test
  void aMissingIncludeIsAnError() {
    Diagnostic found = only(compile(PLAIN + "include(`/no/such/file.m4')\n"));
    assertEquals(DiagnosticCode.MISSING_INCLUDE, found.code());
    assertEquals("test.mc:7:1", found.origin().inUserFile().place());
  }

  @Test
  void aMacroThatCallsItselfIsNamed() {
    Diagnostic found = only(compile("define(`loop', `loop')\nloop\n"));
    assertEquals(DiagnosticCode.SELF_RECURSION, found.code());
    assertTrue(found.message().contains("`loop`"), found.message());
  }

  @Test
  void anExpansionThatGrowsWithoutEndIsStopped() {
    CompileResult result = compile("define(`grow', `grow(`$1$1')')\ngrow(`xxxxxxxx')\n");
    assertFalse(result.ok());
    assertNull(result.output());
  }

  @Test
  void whatNeedsTooMuchMemoryIsStopped() {
    for (String text :
        List.of(
            "eval(1,10,2000000000)\n",
            "define(`d',`define(`big',defn(`big')defn(`big'))d')define(`big',`0123456789')d\n",
            "define(`l',`divert(incr(divnum))abcdefghijklmnop l')l\n",
            "define(`x',`x x')x\n")) {
      CompileResult result = compile(text);
      assertNull(result.output(), text);
      assertTrue(
          Set.of(DiagnosticCode.EXPANSION_LIMIT, DiagnosticCode.SELF_RECURSION)
              .contains(result.diagnostics().list().get(0).code()),
          text);
    }
  }

  @Test
  void anIncludeLoopIsStopped() throws IOException {
    Path file = directory.resolve("loop.m4");
    Files.writeString(file, "include(`" + file + "')\n");
    Diagnostic found = only(compile("include(`" + file + "')\n"));
    assertEquals(DiagnosticCode.INCLUDE_LOOP, found.code());
  }

  @Test
  void commandsAreRefused() {
    Path witness = directory.resolve("ran");
    CompileResult result = compile(PLAIN + "syscmd(`touch " + witness + "')\n");
    assertEquals(DiagnosticCode.EXECUTION_REFUSED, only(result).code());
    assertFalse(Files.exists(witness));
    assertEquals(
        DiagnosticCode.EXECUTION_REFUSED, only(compile(PLAIN + "mkstemp(`/x/XXXXXX')\n")).code());
  }

  @Test
  void readsOutsideTheRootsAreRefused() throws IOException {
    Path inside = Files.createDirectory(directory.resolve("inside"));
    Path outside = Files.writeString(directory.resolve("secret.m4"), "SECRET\n");
    Files.createSymbolicLink(inside.resolve("link.m4"), outside);
    for (Path path : List.of(outside, inside.resolve("link.m4"), inside.resolve("../secret.m4"))) {
      CompileRequest open =
          CompileRequest.of(
              SourceFile.ofText("test.mc", PLAIN + "include(`" + path + "')\n"), null, TREE);
      CompileRequest closed =
          request(open.main(), List.of(), false, Target.DEFAULT, List.of(inside));
      assertTrue(new Compiler().compile(open).ok(), path::toString);
      Diagnostic found = only(new Compiler().compile(closed));
      assertEquals(DiagnosticCode.READ_REFUSED, found.code(), path::toString);
    }
  }

  @Test
  void siteFilesOfAnOverlayWinOverTheTree() throws IOException {
    Path overlay = directory.resolve("site");
    Files.createDirectories(overlay.resolve("feature"));
    Files.createDirectories(overlay.resolve("domain"));
    Files.writeString(
        overlay.resolve("feature/mine.m4"), "LOCAL_CONFIG\nD{Site}_ARG_\ndivert(0)dnl\n");
    Files.writeString(overlay.resolve("domain/generic.m4"), "LOCAL_CONFIG\nD{Domain}own\n");
    CompileRequest request =
        request(
            SourceFile.ofText(
                "test.mc",
                "OSTYPE(`linux')\nDOMAIN(`generic')\nFEATURE(`mine', `a b')\n"
                    + "MAILER(`local')\nMAILER(`smtp')\n"),
            List.of(overlay),
            false,
            Target.DEFAULT,
            List.of());
    CompileResult result = new Compiler().compile(request);
    assertTrue(result.ok(), result.diagnostics().list()::toString);
    assertTrue(result.output().text().contains("\nD{Site}a b\n"));
    assertTrue(result.output().text().contains("\nD{Domain}own\n"));
  }

  @Test
  void siteFilesBesideTheFileAreFound() throws IOException {
    Files.createDirectories(directory.resolve("ostype"));
    Files.writeString(directory.resolve("ostype/mine.m4"), "define(`confLOG_LEVEL', `13')dnl\n");
    CompileResult result =
        new Compiler()
            .compile(
                CompileRequest.of(
                    SourceFile.ofText(
                        "test.mc", "OSTYPE(`mine')\nMAILER(`local')\nMAILER(`smtp')\n"),
                    directory,
                    TREE));
    assertTrue(result.ok(), result.diagnostics().list()::toString);
    assertTrue(result.output().text().contains("\nO LogLevel=13\n"));
  }

  @Test
  void submitMakesASubmitCf() {
    CompileRequest plain =
        CompileRequest.of(SourceFile.ofText("submit.mc", "OSTYPE(`linux')dnl\n"), null, TREE);
    CompileRequest request = request(plain.main(), List.of(), true, Target.DEFAULT, List.of());
    CompileResult result = new Compiler().compile(request);
    assertTrue(result.ok(), result.diagnostics().list()::toString);
    String withFeature = compile("OSTYPE(`linux')dnl\nFEATURE(`msp')dnl\n").output().text();
    assertEquals(withFeature, result.output().text());
    assertTrue(withFeature.contains("QueueDirectory=/var/spool/clientmqueue"));
  }

  @Test
  void textInADiversionOfOnesOwnIsNotLost() {
    CompileResult result = compile(PLAIN + "divert(42)dnl\n# kept\n");
    assertTrue(result.ok(), result.diagnostics().list()::toString);
    assertTrue(result.output().text().endsWith("# kept\n"));
  }

  @Test
  void anOptionNewerThanTheTargetIsAnError() {
    CompileRequest plain =
        CompileRequest.of(
            SourceFile.ofText("test.mc", PLAIN + "define(`confSSL_ENGINE', `x')dnl\n"), null, TREE);
    assertTrue(new Compiler().compile(plain).ok());
    Diagnostic found =
        only(
            new Compiler()
                .compile(
                    request(
                        plain.main(),
                        List.of(),
                        false,
                        Target.of("8.15").orElseThrow(),
                        List.of())));
    assertEquals(DiagnosticCode.NEWER_THAN_TARGET, found.code());
    assertEquals("test.mc:7:1", found.origin().inUserFile().place());
  }

  @Test
  void aFeaturesNameLeadsNowhereElse() throws IOException {
    Path overlay = directory.resolve("site");
    Files.createDirectories(overlay.resolve("feature"));
    Files.writeString(directory.resolve("secret.m4"), "LOCAL_CONFIG\nD{Secret}x\n");
    CompileResult result =
        new Compiler()
            .compile(
                request(
                    SourceFile.ofText("test.mc", PLAIN + "FEATURE(`../../secret')\n"),
                    List.of(overlay),
                    false,
                    Target.DEFAULT,
                    List.of(overlay)));
    assertFalse(result.ok());
  }
}
