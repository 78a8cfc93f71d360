// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.golden.BtCase;
import dev.mcc.golden.BtRun;
import dev.mcc.golden.BtSession;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command for people who write the runtime: compares address test mode of the real sendmail with
 * ours, in the environment of the golden cases.
 *
 * <pre>
 * BtCompare [--all] [--shrink] FILE.cf COMMANDS [OPTION...]   one session (COMMANDS is a file)
 * BtCompare --real FILE.cf COMMANDS [OPTION...]               only print what the real program says
 * BtCompare [--shrink] [--groups N] --seed N --count M        generated configurations
 * BtCompare --write DIR --seed N --count M                    only writes them: N.cf, N.in, N.real
 * BtCompare --twice ...                                       the real program with itself
 * BtCompare [--shrink] --golden [PART]                        golden cases whose name has PART
 * BtCompare [--shrink] --configs [PART]                       compiled and Debian's configurations
 * </pre>
 */
final class BtCompare {
  private final List<String> words = new ArrayList<>();
  private boolean all;
  private boolean shrink;
  private boolean real;
  private Path write;
  private boolean twice;
  private boolean golden;
  private boolean configs;
  private int groups = 15;
  private long seed = -1;
  private int count = 100;

  private BtCompare() {}

  public static void main(String[] args) throws IOException {
    // Sessions are bytes: what is printed can be cut out and used again.
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, ISO_8859_1));
    System.exit(new BtCompare().run(args));
  }

  private int run(String[] args) throws IOException {
    for (int i = 0; i < args.length; i++) {
      switch (words.size() < 2 ? args[i] : "") {
        case "--all" -> all = true;
        case "--shrink" -> shrink = true;
        case "--real" -> real = true;
        case "--write" -> write = Path.of(args[++i]);
        case "--configs" -> configs = true;
        case "--twice" -> twice = true;
        case "--golden" -> golden = true;
        case "--groups" -> groups = Integer.parseInt(args[++i]);
        case "--seed" -> seed = Long.parseLong(args[++i]);
        case "--count" -> count = Integer.parseInt(args[++i]);
        default -> words.add(args[i]);
      }
    }
    if (!golden && !configs && seed < 0 && words.size() < 2) {
      System.err.println(
          "usage: BtCompare [--real] [--all] [--shrink] FILE.cf COMMANDS [OPTION...]\n"
              + "       BtCompare [--shrink] [--groups N] --seed N --count M | --golden [PART]");
      return 2;
    }
    Path folder = Files.createTempDirectory("bt-compare");
    try {
      SendmailBox box =
          configs
              ? SendmailBox.create(folder, PeerConfig.MAPS).withZoneFile()
              : SendmailBox.ofTree(folder, BtCase.ENVIRONMENT);
      if (real) {
        BtRun run = box.sessions("real", List.of(oneSession().marked())).get(0);
        oneSession().split(run).forEach(piece -> System.out.print(piece));
        System.out.println("\nexit status " + run.status());
        return 0;
      }
      if (write != null) {
        return write(box);
      }
      BtProgram program = BtProgram.real(box);
      BtComparison comparison =
          new BtComparison(program, twice ? BtProgram.real(box) : BtProgram.own(box));
      comparison.compare(sessions());
      return report(comparison);
    } finally {
      CompareCf.delete(folder);
    }
  }

  private List<BtSession> sessions() throws IOException {
    String part = words.isEmpty() ? "" : words.get(0);
    if (configs) {
      return BtConfigsPeersTest.sessions().stream().filter(s -> s.name().contains(part)).toList();
    }
    if (golden) {
      return BtCase.all().stream()
          .map(BtCase::job)
          .filter(job -> job.name().contains(part))
          .map(job -> new BtSession(job.name(), job.cf(), job.options(), lines(job.commands())))
          .toList();
    }
    return seed >= 0 ? BtGenerator.sessions(seed, count) : List.of(oneSession());
  }

  private int write(SendmailBox box) throws IOException {
    List<BtSession> list = sessions();
    List<BtRun> runs = BtProgram.real(box).run(list);
    Files.createDirectories(write);
    for (int i = 0; i < list.size(); i++) {
      BtSession session = list.get(i);
      String name = session.name().replaceAll("[^A-Za-z0-9.-]", "_");
      StringBuilder answers = new StringBuilder();
      List<String> pieces = session.split(runs.get(i));
      answers.append(pieces.get(0));
      for (int j = 1; j < pieces.size(); j++) {
        answers.append(j <= session.commands().size() ? session.commands().get(j - 1) : "(end)");
        answers.append('\n').append(pieces.get(j));
      }
      answers.append("exit status ").append(runs.get(i).status()).append('\n');
      Files.writeString(write.resolve(name + ".cf"), session.cf(), ISO_8859_1);
      Files.writeString(
          write.resolve(name + ".in"), String.join("\n", session.commands()) + "\n", ISO_8859_1);
      Files.writeString(write.resolve(name + ".real"), answers.toString(), ISO_8859_1);
    }
    return 0;
  }

  private BtSession oneSession() throws IOException {
    return new BtSession(
        words.get(0),
        Files.readString(Path.of(words.get(0)), ISO_8859_1),
        words.subList(2, words.size()),
        lines(Files.readString(Path.of(words.get(1)), ISO_8859_1)));
  }

  private static List<String> lines(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.split("\n", -1))
            .subList(0, (int) text.chars().filter(c -> c == '\n').count());
  }

  private int report(BtComparison comparison) {
    List<List<BtDifference>> found = comparison.groups();
    found.stream().limit(all ? Integer.MAX_VALUE : groups).forEach(list -> show(comparison, list));
    System.out.println(comparison.summary() + ": " + comparison.without());
    return found.isEmpty() ? 0 : 1;
  }

  private void show(BtComparison comparison, List<BtDifference> list) {
    BtDifference shortest = list.get(0);
    System.out.println("=== " + list.size() + " times: " + shortest.key());
    System.out.print(shrink ? comparison.shrink(shortest).golden() : shortest.report());
  }
}
