// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.golden.BtAnswers;
import dev.mcc.golden.BtSession;
import dev.mcc.golden.OwnBt;
import dev.mcc.golden.PairQuestion;
import dev.mcc.golden.TreeCase;
import dev.mcc.golden.TreeWorld;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The golden cases of the bundled tree, judged by the real programs: the classic tree compiles the
 * same file, the real sendmail loads both results, their statements and their answers to the case's
 * commands are the same, and mcc's runtime gives these answers, too.
 */
@Tag("peers")
class TreeGoldenPeersTest {
  @TempDir static Path temporary;

  private static final Tree BUNDLED = new BundledTree();
  private static SendmailBox shared;
  private static Path world;
  private static int configurations;
  private static int compared;
  private static int answers;

  @BeforeAll
  static void prepare() throws IOException {
    PeerPrograms.needSendmail();
    shared = box(Files.createDirectory(temporary.resolve("shared-box")), null);
    world = Files.createDirectory(temporary.resolve("shared-world"));
    TreeWorld.create(world, null);
  }

  @AfterAll
  static void summary() {
    System.out.printf(
        "tree golden cases: %d configurations against the classic tree, %d statements and answers;"
            + " %d answers of mcc against sendmail%n",
        configurations, compared, answers);
    assertTrue(configurations > 0 && compared > 0 && answers > 0, "nothing was compared");
  }

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    return TreeCase.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static SendmailBox box(Path folder, Path mail) throws IOException {
    return SendmailBox.create(folder, TreeWorld.MAPS, mail);
  }

  private static void check(TreeCase one) throws Exception {
    Path folder = Files.createDirectories(temporary.resolve(one.name()));
    SendmailBox box = shared;
    Path root = world;
    if (one.mail() != null) {
      box = box(Files.createDirectory(folder.resolve("box")), one.mail());
      root = Files.createDirectory(folder.resolve("world"));
      TreeWorld.create(root, one.mail());
    }
    CompileResult ours = one.compile(BUNDLED);
    if (one.notClassic().isEmpty()) {
      againstClassic(one, ours, box, folder);
    } else {
      assertFalse(one.notClassic().isBlank(), "the reason why the classic tree is not asked");
    }
    if (ours.ok() && !one.typed().isEmpty()) {
      againstSendmail(one, ours.output().text(), box, root);
    }
  }

  private static void againstClassic(TreeCase one, CompileResult ours, SendmailBox box, Path folder)
      throws IOException {
    OverlaidClassicTree tree =
        one.overlay() == null
            ? OverlaidClassicTree.plain()
            : OverlaidClassicTree.create(
                Files.createDirectory(folder.resolve("tree")), one.overlay());
    RealM4.Compiled classic = tree.compile(one.file());
    assertTrue(
        classic.agrees(!ours.ok()),
        () -> "refused: m4 says\n" + classic.errors() + "mcc says\n" + ours.diagnostics().list());
    if (!ours.ok()) {
      return;
    }
    String cf = ours.output().text();
    List<BtCommand> commands =
        new ArrayList<>(
            CommandPlan.loadedBy(CfStatements.of(classic.output()), CfStatements.of(cf)));
    one.typed().forEach(line -> commands.add(command(line)));
    CfComparison comparison = CfComparison.of(box, classic.output(), cf, commands);
    configurations++;
    compared += comparison.total();
    StringBuilder report = new StringBuilder();
    comparison.differences().forEach(difference -> report.append(difference.report()));
    assertEquals("", report.toString());
  }

  private static BtCommand command(String line) {
    boolean state = line.startsWith(".") || line.startsWith("/tryflags");
    return new BtCommand(state ? "" : line.split(" ")[0], line, "");
  }

  private static void againstSendmail(TreeCase one, String cf, SendmailBox box, Path root)
      throws IOException, InterruptedException {
    BtSession session = BtSession.of(one.name(), cf + PairQuestion.RULESET, one.typed());
    BtAnswers real = BtAnswers.of(session, BtProgram.real(box).run(List.of(session)).get(0));
    BtAnswers own = BtAnswers.of(session, OwnBt.run(root, session.marked()));
    assertEquals("", TreeCase.unexpected(real.complaint()), "complaints of sendmail");
    assertEquals(real, own);
    assertEquals(one.typed().size(), real.answers().size());
    answers += real.answers().size();
  }
}
