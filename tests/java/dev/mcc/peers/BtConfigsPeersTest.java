// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.golden.BtSession;
import dev.mcc.golden.PairQuestion;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Address test mode on real configurations: those of the tests and the examples, compiled by mcc,
 * and those that come with Debian's sendmail, compiled by m4; with filled maps. {@code
 * -Dmcc.bt.each=N} takes about N commands for each.
 */
@Tag("peers")
class BtConfigsPeersTest {
  private static final int EACH = Integer.getInteger("mcc.bt.each", 900);
  private static final long SEED = Long.getLong("mcc.bt.seed", 3);
  private static final int FEWEST_COMMANDS = 20_000;
  private static final List<String> STOCK =
      List.of("debian/sendmail.mc", "debian/submit.mc", "cf/generic-linux.mc", "cf/submit.mc");

  /** Commands whose every rule is shown: few, since each answer has some hundred lines. */
  private static final int TRACED = 12;

  @TempDir Path folder;

  @Test
  void answersAreThoseOfSendmail() throws IOException {
    PeerPrograms.needSendmail();
    SendmailBox box =
        SendmailBox.create(Files.createDirectory(folder.resolve("box")), PeerConfig.MAPS)
            .withZoneFile();
    BtComparison comparison = BtComparison.of(box);
    comparison.compare(sessions());
    System.out.println(comparison.summary());
    assertTrue(comparison.commands() >= Math.min(EACH * 20, FEWEST_COMMANDS), "too few commands");
    assertEquals("", comparison.report(5));
  }

  /** Two sessions for each configuration. */
  static List<BtSession> sessions() throws IOException {
    List<BtSession> sessions = new ArrayList<>();
    Tree bundled = new BundledTree();
    for (PeerConfig config : PeerConfig.all()) {
      add(sessions, config.name(), config.compile(bundled));
    }
    for (String name : STOCK) {
      Path root = PeerPrograms.CLASSIC_TREE;
      add(sessions, name, RealM4.run(root, List.of(root.resolve("m4/cf.m4"), root.resolve(name))));
    }
    return sessions;
  }

  private static void add(List<BtSession> sessions, String name, String text) {
    String cf = text + PairQuestion.RULESET;
    CfStatements statements = CfStatements.of(cf);
    int turn = sessions.size();
    List<String> addresses =
        BtCommands.withoutByte255(new AddressGenerator(SEED + turn).generate(400));
    List<BtCommand> all =
        new CommandPlan(addresses, Sampling.shared(turn)).commands(statements, statements);
    List<String> commands = new ArrayList<>();
    new TreeSet<>(statements.names('S')).forEach(ruleset -> commands.add("=S" + ruleset));
    commands.addAll(some(all, EACH, turn));
    sessions.add(BtSession.of(name, cf, commands));
    List<String> traced = new ArrayList<>(List.of("-d21.12"));
    traced.addAll(some(all, TRACED, turn + 1));
    traced.addAll(List.of("-d0-99.0", "-d21.36,60.1"));
    traced.addAll(some(all, TRACED / 3, turn + 2));
    sessions.add(BtSession.of(name + " traced", cf, traced));
  }

  private static List<String> some(List<BtCommand> all, int count, int offset) {
    return CommandPlan.some(all, count, offset).stream().map(BtCommand::text).toList();
  }
}
