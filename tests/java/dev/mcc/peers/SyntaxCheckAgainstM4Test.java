// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.diag.Diagnostics;
import dev.mcc.diag.TextRenderer;
import dev.mcc.mc.McSyntaxCheck;
import dev.mcc.mc.McTokenizer;
import dev.mcc.mc.SyntaxContext;
import dev.mcc.source.SourceFile;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.DirectoryTree;
import dev.mcc.tree.Tree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the syntax check reports, m4 refuses; and nearly all that m4 refuses, the check reports
 * beforehand.
 */
@Tag("peers")
class SyntaxCheckAgainstM4Test {
  private static final int MUTANTS = 300;
  private static final Pattern END_OF_FILE =
      Pattern.compile(
          "(?m)m4:([^:\n]*):(\\d+): ERROR: end of file in (string|argument list|comment)$");

  @TempDir Path folder;

  @BeforeEach
  void needsTheRealOnes() {
    PeerPrograms.needM4();
  }

  @Test
  void saysNothingAboutTheConfigurationsOfTheTree() throws Exception {
    Set<String> macros = ClassicTree.macros(folder);
    assertTrue(macros.contains("FEATURE") && macros.contains("define"), macros.toString());
    List<Path> files = ClassicTree.configurations();
    for (Path file : files) {
      assertEquals("", check(ClassicTree.read(file), macros), file.toString());
    }
    System.out.println("syntax check: " + files.size() + " configurations of the tree are clean");
    assertTrue(files.size() >= 35);
  }

  @Test
  void saysNothingAboutTheM4FilesOfTheTree() throws Exception {
    Set<String> macros = ClassicTree.macros(folder);
    List<Path> files = ClassicTree.files(".m4");
    for (Path file : files) {
      assertEquals("", check(ClassicTree.read(file), macros), file.toString());
    }
    System.out.println("syntax check: " + files.size() + " .m4 files of the tree are clean");
    assertTrue(files.size() >= 100);
  }

  @Test
  void agreesWithM4OnMutilatedConfigurations() throws Exception {
    Set<String> macros = ClassicTree.macros(folder);
    List<Path> files = ClassicTree.configurations();
    Random random = new Random(Long.getLong("mcc.seed", 81717));
    int bothFail = 0;
    int sameLine = 0;
    int bothPass = 0;
    int expanded = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String text = ClassicTree.read(files.get(random.nextInt(files.size()))).text();
      Path mutant = folder.resolve("mutant.mc");
      String changed = mutate(text, random);
      Files.writeString(mutant, changed, StandardCharsets.ISO_8859_1);
      SourceFile source = SourceFile.ofText(mutant.toString(), changed);
      Verdict ours = ours(source, macros);
      Verdict theirs = theirs(ClassicTree.compile(mutant), mutant);
      if (!ours.isEmpty()) {
        assertEquals(theirs.what, ours.what, () -> "reported, but m4 differs on:\n" + changed);
        // Of a call m4 names the line on which the last argument begins.
        boolean called = ours.what.equals("argument list");
        boolean agrees = called ? theirs.line >= ours.line : theirs.line == ours.line;
        assertTrue(theirs.line == 0 || agrees, () -> theirs + " for " + ours + ":\n" + changed);
        sameLine += theirs.line == ours.line ? 1 : 0;
        bothFail++;
      } else if (theirs.isEmpty()) {
        bothPass++;
      } else {
        // Text that macros make of the arguments is wrong: only the expansion can tell.
        Diagnostics found = expansion(source);
        assertTrue(
            found.list().stream()
                .anyMatch(d -> d.code() == DiagnosticCode.UNTERMINATED_IN_EXPANSION),
            () -> theirs + " by m4, but we find " + found.list() + " on:\n" + changed);
        expanded++;
      }
    }
    String counts =
        String.format(
            Locale.ROOT,
            "%d mutants: %d refused by both (%d of them with the same line), "
                + "%d by none, %d by both while expanding",
            MUTANTS,
            bothFail,
            sameLine,
            bothPass,
            expanded);
    System.out.println("syntax check: " + counts);
    assertTrue(expanded <= MUTANTS / 20, counts);
    assertTrue(bothFail >= MUTANTS / 3 && bothPass > 0, counts);
  }

  /**
   * The text with one quote or parenthesis too few or too many behind its licence, or cut short.
   */
  private static String mutate(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    int from = Math.max(0, text.indexOf("divert(0)"));
    int at = from + random.nextInt(text.length() - from);
    String marks = "`'()";
    switch (random.nextInt(10)) {
      case 0 -> changed.setLength(at);
      case 1, 2 -> changed.insert(at, marks.charAt(random.nextInt(marks.length())));
      default -> {
        String ends = random.nextBoolean() ? "')" : marks;
        while (ends.indexOf(text.charAt(at)) < 0) {
          at = (at + 1) % text.length();
        }
        changed.deleteCharAt(at);
      }
    }
    return changed.toString();
  }

  private static Diagnostics diagnostics(SourceFile source, Set<String> macros) {
    SyntaxContext context = new SyntaxContext(false, macros::contains, name -> true);
    return McSyntaxCheck.check(McTokenizer.tokenize(source), context);
  }

  private static Diagnostics expansion(SourceFile source) {
    Tree classic = new DirectoryTree(PeerPrograms.CLASSIC_TREE.toString());
    return new Compiler().compile(CompileRequest.of(source, null, classic)).diagnostics();
  }

  private static String check(SourceFile source, Set<String> macros) {
    return TextRenderer.plain().render(diagnostics(source, macros));
  }

  private static Verdict ours(SourceFile source, Set<String> macros) {
    List<Diagnostic> found = diagnostics(source, macros).list();
    if (found.isEmpty()) {
      return Verdict.FINE;
    }
    // m4 names the innermost open call, which is the last in the file.
    Diagnostic last = found.get(found.size() - 1);
    String what =
        switch (last.code()) {
          case UNTERMINATED_QUOTE -> "string";
          case UNTERMINATED_CALL -> "argument list";
          case UNTERMINATED_COMMENT -> "comment";
          default -> last.code().toString();
        };
    return new Verdict(what, last.origin().line());
  }

  private static Verdict theirs(ClassicTree.Said said, Path main) {
    Matcher message = END_OF_FILE.matcher(said.errors());
    if (!message.find()) {
      return Verdict.FINE;
    }
    // Of a call in the main file m4 sometimes names the file of the tree that it has read last.
    boolean inMain = message.group(1).equals(main.toString());
    return new Verdict(message.group(3), inMain ? Integer.parseInt(message.group(2)) : 0);
  }

  /**
   * What was found still open.
   *
   * @param what string, argument list or comment; empty for nothing
   * @param line where it began; 0 when not told
   */
  private record Verdict(String what, int line) {
    private static final Verdict FINE = new Verdict("", 0);

    private boolean isEmpty() {
      return what.isEmpty();
    }
  }
}
