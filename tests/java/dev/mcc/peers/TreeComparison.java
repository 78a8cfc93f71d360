// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.Severity;
import dev.mcc.golden.BtRun;
import dev.mcc.golden.BtSession;
import dev.mcc.golden.PairQuestion;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Compiles configurations with the classic tree and with mcc's, and has the real sendmail and mcc's
 * runtime answer questions: the trees have to agree in sendmail, and the runtime with sendmail.
 */
final class TreeComparison {
  /** Group of the difference that one tree refuses what the other compiles. */
  static final String REFUSED = "refused";

  private static final int BATCH = 16;
  private static final int ADDRESSES = 400;

  private final Tree tree;
  private final Path scratch;
  private final int questions;
  private final BtProgram real;
  private final BtProgram own;
  private final BtComparison runtime;
  private final Map<String, Integer> compared = new TreeMap<>();
  private final List<TreeDifference> differences = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int againstClassic;
  private int turn;

  /**
   * A comparison that has not compared anything yet.
   *
   * @param box a box with a zone file
   * @param scratch a folder for files
   * @param questions about how many are asked about each configuration
   */
  TreeComparison(SendmailBox box, Tree tree, Path scratch, int questions) {
    this.tree = tree;
    this.scratch = scratch;
    this.questions = questions;
    this.real = BtProgram.real(box);
    this.own = BtProgram.own(box);
    this.runtime = new BtComparison(real, own);
  }

  /** Both results of a configuration; {@code commands} is empty unless both have one. */
  record Compiled(TreeConfig config, RealM4.Compiled classic, CompileResult ours) {
    boolean classicRefuses() {
      return classic.refused();
    }

    String firstError() {
      return ours.diagnostics().list().stream()
          .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
          .findFirst()
          .map(Diagnostic::message)
          .orElse("");
    }

    BtSession classicSession(List<BtCommand> commands) {
      return session(classic.output(), commands);
    }

    BtSession ourSession(List<BtCommand> commands) {
      return session(ours.output().text(), commands);
    }

    private BtSession session(String cf, List<BtCommand> commands) {
      return BtSession.of(
          config.name(),
          cf + PairQuestion.RULESET,
          commands.stream().map(BtCommand::text).toList());
    }
  }

  private record Asked(Compiled compiled, List<BtCommand> commands) {}

  /** Compares all of them. */
  void compare(List<TreeConfig> configs) {
    for (int from = 0; from < configs.size(); from += BATCH) {
      batch(configs.subList(from, Math.min(configs.size(), from + BATCH)));
    }
  }

  private void batch(List<TreeConfig> configs) {
    List<Asked> asked = new ArrayList<>();
    for (Compiled compiled : configs.parallelStream().map(this::compile).toList()) {
      if (!refuses(compiled)) {
        asked.add(new Asked(compiled, questions(compiled, turn++)));
      }
    }
    List<BtSession> ours =
        asked.stream().map(each -> each.compiled().ourSession(each.commands())).toList();
    List<BtSession> all = new ArrayList<>(ours);
    List<Asked> classic = asked.stream().filter(a -> a.compiled().config().classic()).toList();
    classic.forEach(each -> all.add(each.compiled().classicSession(each.commands())));
    var first = CompletableFuture.supplyAsync(() -> real.run(all));
    List<BtRun> ownRuns = own.run(ours);
    List<BtRun> realRuns = first.join();
    for (int i = 0; i < ours.size(); i++) {
      runtime.add(ours.get(i), realRuns.get(i), ownRuns.get(i));
    }
    for (int i = 0; i < classic.size(); i++) {
      Asked each = classic.get(i);
      int mine = asked.indexOf(each);
      add(
          each,
          BtTranscript.of(all.get(ours.size() + i), realRuns.get(ours.size() + i)),
          BtTranscript.of(ours.get(mine), realRuns.get(mine)));
    }
  }

  /** Compiles with both trees. */
  Compiled compile(TreeConfig config) {
    return new Compiled(config, classic(config), config.compile(tree));
  }

  private RealM4.Compiled classic(TreeConfig config) {
    if (!config.classic()) {
      return new RealM4.Compiled("", "");
    }
    try {
      Path file = Files.createTempFile(scratch, "config", ".mc");
      Files.writeString(file, config.text(), ISO_8859_1);
      Path tree = PeerPrograms.CLASSIC_TREE;
      Path folder = config.folder() == null ? scratch : config.folder();
      return RealM4.compile(tree, folder, List.of(tree.resolve("m4/cf.m4"), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether there is nothing to ask, since a tree refuses; both have to. Files that somebody has
   * written are compared even then: both trees print the whole configuration all the same.
   */
  private boolean refuses(Compiled compiled) {
    TreeConfig config = compiled.config();
    boolean written = config.folder() != null && compiled.ours().onlyTreeErrors();
    boolean oursRefuses = !compiled.ours().ok();
    if (oursRefuses && (!config.classic() || compiled.classic().agrees(true))) {
      refused.add(config.name() + ": " + compiled.firstError());
    } else if (oursRefuses || compiled.classicRefuses()) {
      differences.add(
          new TreeDifference(
              config,
              new Difference(
                  REFUSED,
                  "does it compile?",
                  compiled.classicRefuses() ? compiled.classic().errors() : "yes",
                  oursRefuses ? compiled.firstError() : "yes"),
              List.of()));
    }
    return !written && (oursRefuses || compiled.classicRefuses());
  }

  private List<BtCommand> questions(Compiled compiled, int number) {
    CfStatements ours = CfStatements.of(compiled.ours().output().text());
    CfStatements classic =
        compiled.config().classic() ? CfStatements.of(compiled.classic().output()) : ours;
    List<String> addresses =
        BtCommands.withoutByte255(new AddressGenerator(number).generate(ADDRESSES));
    List<BtCommand> all =
        new CommandPlan(addresses, Sampling.shared(number)).commands(classic, ours);
    List<BtCommand> commands = new ArrayList<>(CommandPlan.loadedBy(classic, ours));
    commands.addAll(CommandPlan.some(all, questions, number));
    return commands;
  }

  private void add(Asked asked, BtTranscript classic, BtTranscript ours) {
    againstClassic++;
    CfComparison comparison =
        CfComparison.of(
            asked.compiled().classic().output(),
            asked.compiled().ours().output().text(),
            asked.commands(),
            classic,
            ours);
    comparison.compared().forEach((group, count) -> compared.merge(group, count, Integer::sum));
    for (Difference difference : comparison.differences()) {
      differences.add(new TreeDifference(asked.compiled().config(), difference, asked.commands()));
    }
  }

  /** Configurations that both trees compiled and sendmail judged. */
  int againstClassic() {
    return againstClassic;
  }

  /** Statements and answers that were compared between the trees. */
  int compared() {
    return compared.entrySet().stream()
        .filter(group -> !group.getKey().equals(CfComparison.NOT_COMPARED))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** The configurations that both trees refuse, and why. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  /** Where the trees differ. */
  List<TreeDifference> differences() {
    return List.copyOf(differences);
  }

  /** The comparison of sendmail with mcc's runtime on what mcc compiled. */
  BtComparison runtime() {
    return runtime;
  }

  /** The counts, for people. */
  String summary() {
    StringBuilder text = new StringBuilder();
    text.append("trees: ").append(againstClassic).append(" configurations, ");
    text.append(compared()).append(" statements and answers compared, ");
    text.append(differences.size()).append(" differ; both refuse ").append(refused.size());
    text.append("\nruntime: ").append(runtime.summary());
    return text.toString();
  }
}
