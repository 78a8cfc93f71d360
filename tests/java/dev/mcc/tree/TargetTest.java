// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.facts.Release;
import dev.mcc.facts.Target;
import dev.mcc.facts.Vendor;
import dev.mcc.m4.Limits;
import dev.mcc.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What depends on {@code --target}, beside the golden cases of the area target. */
class TargetTest {
  private static final Tree TREE = new BundledTree();
  private static final String MAILERS = "MAILER(`local')\nMAILER(`smtp')\n";

  @TempDir Path directory;

  private static Target target(String text) {
    return Target.of(text).orElseThrow();
  }

  private static CompileResult compile(String target, String lines, Path... overlays) {
    return new Compiler()
        .compile(
            new CompileRequest(
                SourceFile.ofText("test.mc", lines),
                null,
                TREE,
                List.of(overlays),
                Map.of(),
                false,
                target(target),
                null,
                List.of(),
                false,
                Limits.COMPILE));
  }

  private static String output(String target, String lines) {
    CompileResult result = compile(target, "OSTYPE(`linux')\n" + lines + MAILERS);
    assertTrue(result.ok(), result.diagnostics().list()::toString);
    return result.output().text();
  }

  private static Diagnostic only(CompileResult result) {
    assertEquals(1, result.diagnostics().list().size(), result.diagnostics().list()::toString);
    return result.diagnostics().list().get(0);
  }

  @Test
  void aTargetIsAReleaseAndAVendor() {
    assertEquals(new Target(Release.DEFAULT, Vendor.BERKELEY), target("8.17"));
    assertEquals(Vendor.SUN, target("8.15.2/Sun").vendor());
    assertEquals("8.15.2/sun", target("8.15.2/Sun").toString());
    assertEquals("8.17.1.9/debian", target("8.17.1.9/debian").toString());
    assertEquals(target("8.17/debian"), target("debian"));
    assertEquals("8.12", target("8.12/berkeley").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "8",
        "8.",
        "8.11",
        "8.19",
        "9.17",
        "8.17/",
        "8.17/ibm",
        "8.17.",
        "8.017",
        "8.17.1.9.2",
        "sun/8.17",
        "8.17 ",
        "8.17/sun/sun"
      })
  void anythingElseIsNone(String text) {
    assertTrue(Target.of(text).isEmpty());
  }

  @Test
  void aReleaseWithoutPatchLevelIsTheNewestOfItsLine() {
    assertTrue(target("8.15").knows("8.15.2"));
    assertTrue(target("8.15.2").knows("8.15.2"));
    assertFalse(target("8.15.1").knows("8.15.2"));
    assertTrue(target("8.15.1").knows("8.15"));
    assertTrue(target("8.16").knows("8.15.2"));
    assertFalse(target("8.14.9").knows("8.15"));
    assertTrue(target("8.12").knows("8.9"));
    assertTrue(target("8.12").release().lost("8.12"));
    assertFalse(target("8.12").release().lost("8.13"));
    assertFalse(target("8.12").release().lost(""));
  }

  @Test
  void theVersionLineNamesTheDialectOfTheVendor() {
    assertTrue(output("8.13", "").contains("\nV10/Berkeley\n"));
    assertTrue(output("8.13/sun", "").contains("\nV10/Sun\n"));
    assertTrue(output("8.17/debian", "").contains("\nV10/Berkeley\n"));
    assertTrue(output("8.17/freebsd", "").contains("\nV10/Berkeley\n"));
    assertTrue(output("8.13/sun", "define(`VENDOR_NAME', `Mine')\n").contains("\nV10/Mine\n"));
    assertTrue(output("8.13/sun", "define(`NO_VENDOR')\n").contains("\nV10\n"));
  }

  @Test
  void anotherLevelIsWarnedOf() {
    CompileResult result = compile("8.17", "OSTYPE(`linux')\ndefine(`CF_LEVEL', `8')\n" + MAILERS);
    assertTrue(result.ok());
    assertTrue(result.output().text().contains("\nV8/Berkeley\n"));
    Diagnostic found = only(result);
    assertEquals(DiagnosticCode.CF_LEVEL, found.code());
    assertEquals("test.mc:2:1", found.origin().inUserFile().place());
  }

  @Test
  void optionsAreShownToBuildsThatHaveThem() {
    assertFalse(output("8.17", "").contains("UseBlacklist"));
    assertTrue(output("8.17/freebsd", "").contains("\n#O UseBlacklist=False\n"));
    assertTrue(
        output("freebsd", "define(`confUSE_BLACKLIST', `True')\n")
            .contains("\nO UseBlacklist=True"));
    assertTrue(output("8.17", "").contains("\n#O DANE=false\n"));
    assertFalse(output("debian", "").contains("O DANE="));
    assertFalse(output("8.12", "").contains("Milter.macros.eom"));
  }

  @Test
  void whatTheTreeSetsByItselfIsNoMistakeOfTheUsers() {
    CompileResult result =
        compile("8.12", "include(`/usr/share/cf/m4/cf.m4')\nOSTYPE(`linux')\n" + MAILERS);
    assertTrue(result.ok(), result.diagnostics().list()::toString);
  }

  @Test
  void aSitesFeatureOfTheSameNameIsItsOwn() throws Exception {
    Files.createDirectory(directory.resolve("feature"));
    Files.writeString(
        directory.resolve("feature/fips3.m4"), "dnl Since: 8.18\ndefine(`confLOG_LEVEL', `3')\n");
    String lines = "OSTYPE(`linux')\nFEATURE(`fips3')\n" + MAILERS;
    assertTrue(compile("8.15", lines, directory).ok());
    Diagnostic found = only(compile("8.15", lines));
    assertEquals(DiagnosticCode.NEWER_THAN_TARGET, found.code());
    assertEquals("test.mc:2:1", found.origin().inUserFile().place());
  }

  @Test
  void wordsOfTheLanguageAreToldOnceForEachPlace() {
    Diagnostic found =
        only(
            compile(
                "8.17",
                "OSTYPE(`linux')\ndefine(`confDONT_BLAME_SENDMAIL', `Safe, certowner')\n"
                    + MAILERS));
    assertEquals(DiagnosticCode.NEWER_THAN_TARGET, found.code());
    Diagnostic flag =
        only(compile("8.12", "OSTYPE(`linux')\ndefine(`SMTP_MAILER_FLAGS', `W')\n" + MAILERS));
    assertEquals("test.mc:4:1", flag.origin().inUserFile().place());
  }

  @Test
  void macrosHaveReleasesToo() {
    String lines = "OSTYPE(`linux')\n" + MAILERS + "LOCAL_CLT_FEATURES\nR$*\t$: $1\n";
    assertTrue(compile("8.17", lines).ok());
    Diagnostic found = only(compile("8.16", lines));
    assertEquals(DiagnosticCode.NEWER_THAN_TARGET, found.code());
    assertEquals("test.mc:4:1", found.origin().inUserFile().place());
    String limit = "OSTYPE(`linux')\ndefine(`SMTP_MAILER_LL', `990')\n" + MAILERS;
    assertTrue(compile("8.14", limit).ok());
    assertEquals("test.mc:2:1", only(compile("8.13", limit)).origin().inUserFile().place());
    assertTrue(compile("8.12", "OSTYPE(`linux')\n" + MAILERS).ok());
  }

  @Test
  void openSslSettingsCanBeLeftAlone() {
    assertTrue(output("8.18", "").contains("\nEOPENSSL_CONF=/etc/mail/sendmail.ossl\n"));
    assertFalse(output("8.18", "define(`confOPENSSL_CNF', `')\n").contains("OPENSSL"));
    assertFalse(output("8.17", "").contains("OPENSSL"));
  }
}
