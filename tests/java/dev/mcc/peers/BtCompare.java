// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.golden.BtCase;
import dev.mcc.golden.BtRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command for people who write the runtime: compares address test mode of the real sendmail with
 * ours, in the environment of the golden cases.
 *
 * <pre>
 * BtCompare [--all] [--shrink] FILE.cf COMMANDS [OPTION...]   one session (COMMANDS is a file)
 * BtCompare --real FILE.cf COMMANDS [OPTION...]               only print what the real program says
 * BtCompare [--shrink] [--groups N] --seed N --count M        generated configurations
 * BtCompare --twice ...                                       the real program with itself
 * BtCompare [--shrink] --golden [PART]                        golden cases whose name has PART
 * </pre>
 */
final class BtCompare {
  private final List<String> words = new ArrayList<>();
  private boolean all;
  private boolean shrink;
  private boolean real;
  private boolean twice;
  private boolean golden;
  private int groups = 15;
  private long seed = -1;
  private int count = 100;

  private BtCompare() {}

  public static void main(String[] args) throws IOException {
    System.exit(new BtCompare().run(args));
  }

  private int run(String[] args) throws IOException {
    for (int i = 0; i < args.length; i++) {
      switch (words.size() < 2 ? args[i] : "") {
        case "--all" -> all = true;
        case "--shrink" -> shrink = true;
        case "--real" -> real = true;
        case "--twice" -> twice = true;
        case "--golden" -> golden = true;
        case "--groups" -> groups = Integer.parseInt(args[++i]);
        case "--seed" -> seed = Long.parseLong(args[++i]);
        case "--count" -> count = Integer.parseInt(args[++i]);
        default -> words.add(args[i]);
      }
    }
    if (!golden && seed < 0 && words.size() < 2) {
      System.err.println(
          "usage: BtCompare [--real] [--all] [--shrink] FILE.cf COMMANDS [OPTION...]\n"
              + "       BtCompare [--shrink] [--groups N] --seed N --count M | --golden [PART]");
      return 2;
    }
    Path folder = Files.createTempDirectory("bt-compare");
    try {
      SendmailBox box = SendmailBox.ofTree(folder, BtCase.ENVIRONMENT);
      if (real) {
        BtRun run = box.sessions("real", List.of(oneSession().marked())).get(0);
        oneSession().split(run).forEach(piece -> System.out.print(piece));
        System.out.println("\nexit status " + run.status());
        return 0;
      }
      BtComparison comparison = new BtComparison(box, twice);
      comparison.compare(sessions());
      return report(box, comparison);
    } finally {
      CompareCf.delete(folder);
    }
  }

  private List<BtSession> sessions() throws IOException {
    if (golden) {
      String part = words.isEmpty() ? "" : words.get(0);
      return BtCase.all().stream()
          .map(BtCase::job)
          .filter(job -> job.name().contains(part))
          .map(job -> new BtSession(job.name(), job.cf(), job.options(), lines(job.commands())))
          .toList();
    }
    return seed >= 0 ? BtGenerator.sessions(seed, count) : List.of(oneSession());
  }

  private BtSession oneSession() throws IOException {
    return new BtSession(
        words.get(0),
        Files.readString(Path.of(words.get(0)), ISO_8859_1),
        words.subList(2, words.size()),
        lines(Files.readString(Path.of(words.get(1)), ISO_8859_1)));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1)).subList(0, (int) text.chars().filter(c -> c == '\n').count());
  }

  private int report(SendmailBox box, BtComparison comparison) {
    Map<String, List<BtDifference>> byKey = new LinkedHashMap<>();
    comparison
        .differences()
        .forEach(d -> byKey.computeIfAbsent(d.key(), k -> new ArrayList<>()).add(d));
    byKey.values().stream()
        .sorted(Comparator.comparingInt((List<BtDifference> list) -> -list.size()))
        .limit(all ? Integer.MAX_VALUE : groups)
        .forEach(list -> show(box, list));
    System.out.println(
        "sessions "
            + comparison.sessions()
            + ", commands "
            + comparison.commands()
            + ", sessions that differ "
            + comparison.differences().size()
            + " in "
            + byKey.size()
            + " ways; not ended by the real program: "
            + comparison.without());
    return comparison.differences().isEmpty() ? 0 : 1;
  }

  private void show(SendmailBox box, List<BtDifference> list) {
    BtDifference shortest =
        list.stream()
            .min(Comparator.comparingInt(d -> d.real().length() + d.session().cf().length()))
            .orElseThrow();
    System.out.println("=== " + list.size() + " times: " + shortest.key());
    BtDifference shown = shrink ? new BtShrinker(box).shrink(shortest) : shortest;
    System.out.print(shown.report());
    if (shrink) {
      System.out.println("--- input.cf\n" + shown.session().cf() + "--- commands");
      shown.session().commands().forEach(System.out::println);
      System.out.println("--- options " + shown.session().options());
    }
  }
}
