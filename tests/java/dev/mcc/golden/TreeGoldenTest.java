// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mcc.cf.read.CfLaw;
import dev.mcc.cf.syntax.UnknownLine;
import dev.mcc.diag.TextRenderer;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled tree on the cases of {@link TreeCase}: what a {@code .mc} changes in the {@code .cf},
 * what the result answers, and what the user reads. {@code TreeGoldenPeersTest} has the classic
 * tree and the real sendmail judge the same cases.
 *
 * <p>What is missing is written, and the test fails; {@code -Dmcc.golden.update=true} writes all of
 * it anew.
 */
class TreeGoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("mcc.golden.update");
  private static final Tree TREE = new BundledTree();

  @TempDir static Path temporary;

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    String plain = TreeCase.plain(TREE).output().text();
    Path shared = temporary.resolve("shared");
    TreeWorld.create(shared, null);
    return TreeCase.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one, plain, shared)));
  }

  @Test
  void everyFolderIsACase() throws IOException {
    Set<Path> known = new java.util.TreeSet<>();
    TreeCase.all().forEach(one -> known.add(one.folder()));
    for (Path area : folders(TreeCase.CASES)) {
      for (Path folder : folders(area)) {
        assertTrue(known.contains(folder), () -> folder + " has no sendmail.mc");
      }
    }
  }

  @Test
  void aChangeIsShownWithItsRuleset() {
    String before = "O A=1\nSx\n# words\nRa\tb\n\nRc\td\nMm\n";
    String after = "O A=2\nSx\nRa\tb\nRnew\tn\nRc\td\nSy\nMm\n";
    assertEquals("-O A=1\n+O A=2\n@@ Sx\n Ra\tb\n+Rnew\tn\n+Sy\n", CfDiff.of(before, after));
    assertEquals("", CfDiff.of(before, before));
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void check(TreeCase one, String plain, Path shared) throws Exception {
    assertEquals(Set.of(), one.strangers(), "files that mean nothing");
    CompileResult result = one.compile(TREE);
    String messages =
        TextRenderer.plain().render(result.diagnostics()).replace(one.folder() + "/", "");
    String cf = result.ok() ? result.output().text() : null;
    String answers = cf == null ? "" : answers(one, cf, shared);
    if (cf != null) {
      assertEquals(cf, one.compile(TREE).output().text(), "compiled twice");
      assertEquals(
          List.of(),
          CfLaw.read(cf).lines().stream().filter(UnknownLine.class::isInstance).toList());
    }
    assertAll(
        () -> compare(one, "expected.cf", cf == null ? null : CfDiff.of(plain, cf)),
        () -> compare(one, "expected.answers", answers.isEmpty() ? null : answers),
        () -> compare(one, "expected.messages", messages.isEmpty() ? null : messages));
  }

  private static String answers(TreeCase one, String cf, Path shared) throws Exception {
    Path root = shared;
    if (one.mail() != null) {
      root = temporary.resolve(one.name());
      TreeWorld.create(root, one.mail());
    }
    BtSession session = BtSession.of(one.name(), cf + PairQuestion.RULESET, one.typed());
    BtAnswers answers = BtAnswers.of(session, OwnBt.run(root, session.marked()));
    assertEquals(
        "", TreeCase.unexpected(answers.complaint()), "complaints about the configuration");
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (String line : one.commands()) {
      boolean command = TreeCase.isCommand(line);
      text.append(command ? "> " : "").append(line).append('\n');
      if (command) {
        text.append(answers.answers().get(next++));
      }
    }
    return text.toString();
  }

  /** Null: the file must not exist. */
  private static void compare(TreeCase one, String name, String found) throws IOException {
    Path expected = one.folder().resolve(name);
    String written = Files.exists(expected) ? Files.readString(expected, ISO_8859_1) : null;
    if (found != null && (UPDATE || written == null)) {
      Files.writeString(expected, found, ISO_8859_1);
    } else if (found == null && UPDATE) {
      Files.deleteIfExists(expected);
    }
    if (UPDATE) {
      return;
    }
    if (written == null && found != null) {
      fail("written for you to look at: " + expected);
    }
    assertEquals(written, found, name);
  }
}
