// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.golden.PairQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A command for people who write rules: compares two configurations in the real sendmail from a
 * shell.
 *
 * <p>{@code CompareCf [--maps DIR] [--full] [--max N] [--only GROUP-PREFIX] [--trace] FIRST.cf
 * SECOND.cf [COMMAND...]}
 */
final class CompareCf {
  private Path maps = Path.of("tests/peers/maps");
  private boolean full;
  private boolean light;
  private boolean trace;
  private int max = 5;
  private String only = "";
  private final List<String> words = new ArrayList<>();

  private CompareCf() {}

  public static void main(String[] args) throws IOException {
    System.exit(new CompareCf().run(args));
  }

  private int run(String[] args) throws IOException {
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--maps" -> maps = Path.of(args[++i]);
        case "--full" -> full = true;
        case "--trace" -> trace = true;
        case "--light" -> light = true;
        case "--max" -> max = Integer.parseInt(args[++i]);
        case "--only" -> only = args[++i];
        default -> words.add(args[i]);
      }
    }
    if (words.size() < 2) {
      System.err.println(
          "usage: compare-cf [--maps DIR] [--full] [--max N] [--only GROUP] FIRST.cf SECOND.cf"
              + " [COMMAND...]");
      return 2;
    }
    String first = Files.readString(Path.of(words.get(0)), ISO_8859_1);
    String second = Files.readString(Path.of(words.get(1)), ISO_8859_1);
    Path folder = Files.createTempDirectory("compare-cf");
    try {
      SendmailBox box = SendmailBox.create(folder, maps);
      return words.size() > 2 ? commands(box, first, second) : everything(box, first, second);
    } finally {
      delete(folder);
    }
  }

  private int commands(SendmailBox box, String first, String second) {
    List<String> lines = words.subList(2, words.size());
    if (trace) {
      System.out.print(box.transcript(first + PairQuestion.RULESET, "first", lines));
      return 0;
    }
    BtTranscript one = box.run(first + PairQuestion.RULESET, "first", lines);
    BtTranscript two = box.run(second + PairQuestion.RULESET, "second", lines);
    System.out.print(one.startup() + two.startup());
    for (int i = 0; i < lines.size(); i++) {
      String a = i < one.answers().size() ? one.answers().get(i) : "(no answer)\n";
      String b = i < two.answers().size() ? two.answers().get(i) : "(no answer)\n";
      System.out.print(
          "> " + lines.get(i) + "\n" + (a.equals(b) ? "  = " + a : "  - " + a + "  + " + b));
    }
    return one.answers().equals(two.answers()) ? 0 : 1;
  }

  private int everything(SendmailBox box, String first, String second) {
    List<String> addresses = new AddressGenerator(2026).generate(light ? 500 : full ? 2200 : 900);
    CfComparison comparison =
        CfComparison.of(
            box,
            first,
            second,
            addresses,
            light ? Sampling.LIGHT : full ? Sampling.FULL : Sampling.QUICK);
    Map<String, List<Difference>> byGroup = new TreeMap<>();
    for (Difference difference : comparison.differences()) {
      byGroup.computeIfAbsent(difference.group(), g -> new ArrayList<>()).add(difference);
    }
    byGroup.forEach(
        (group, list) -> {
          if (group.startsWith(only)) {
            System.out.println(
                "== "
                    + group
                    + ": "
                    + list.size()
                    + " of "
                    + comparison.compared().getOrDefault(group, 0)
                    + " differ; the shortest:");
            list.stream()
                .sorted(Comparator.comparingInt(d -> d.question().length()))
                .limit(max)
                .forEach(d -> System.out.print(d.report()));
          }
        });
    System.out.println("-- summary: different/compared");
    new TreeMap<>(comparison.compared())
        .forEach(
            (group, n) ->
                System.out.printf(
                    "%-22s %6d / %d%n", group, byGroup.getOrDefault(group, List.of()).size(), n));
    System.out.println("total " + comparison.differences().size() + " / " + comparison.total());
    return comparison.differences().isEmpty() ? 0 : 1;
  }

  static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
