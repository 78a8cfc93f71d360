// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.peers.TreeDefinitions.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The configurations that the trees are compared with, made from the examples in the headers of the
 * tree's files: one for each example, and random combinations.
 */
final class TreeConfigs {
  /** These make the whole configuration; nothing but settings goes with them. */
  private static final Set<String> WHOLE = Set.of("nullclient", "msp");

  private static final List<String> MAILERS = List.of("MAILER(`local')", "MAILER(`smtp')");

  /** Chances in a hundred that a random combination has a certain file of a folder. */
  private static final int FEATURE = 12;

  private static final int MAILER = 10;
  private static final int HACK = 4;
  private static final int DOMAIN = 25;
  private static final int ONLY_WHOLE = 4;

  private final TreeDefinitions definitions;

  TreeConfigs(TreeDefinitions definitions) {
    this.definitions = definitions;
  }

  /** One for each example of each file. */
  List<TreeConfig> examples() {
    List<TreeConfig> configs = new ArrayList<>();
    for (Entry entry : definitions.entries()) {
      for (int i = 0; i < entry.examples().size(); i++) {
        String name = entry.folder() + "/" + entry.name() + (i == 0 ? "" : "-" + (i + 1));
        configs.add(example(name, entry, entry.examples().get(i)));
      }
    }
    return configs;
  }

  private TreeConfig example(String name, Entry entry, String call) {
    List<String> lines = new ArrayList<>();
    if (!entry.folder().equals("ostype")) {
      lines.add("OSTYPE(`linux')");
    }
    boolean classic = add(lines, entry, call, null);
    if (!WHOLE.contains(entry.name())) {
      lines.addAll(MAILERS);
    }
    return TreeConfig.ordered(name, lines, classic);
  }

  /** The files that come with Debian's package. */
  static List<TreeConfig> ofDebian() throws IOException {
    List<TreeConfig> configs = new ArrayList<>();
    for (String folder : List.of("cf", "debian")) {
      try (var files = Files.list(PeerPrograms.CLASSIC_TREE.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".mc")).sorted().toList()) {
          String name = folder + "/" + file.getFileName();
          configs.add(
              new TreeConfig(name, Files.readAllLines(file, ISO_8859_1), file.getParent(), true));
        }
      }
    }
    return configs;
  }

  /** A random combination; the same seed and tree give the same. */
  TreeConfig random(long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    boolean classic = any(lines, random, definitions.of("ostype"));
    if (chance(random, DOMAIN)) {
      classic &= any(lines, random, definitions.of("domain"));
    }
    lines.addAll(MacroChoices.some(random));
    if (chance(random, ONLY_WHOLE)) {
      classic &=
          any(
              lines,
              random,
              definitions.of("feature").stream().filter(e -> WHOLE.contains(e.name())).toList());
      return TreeConfig.ordered("random-" + seed, lines, classic);
    }
    classic &= some(lines, random, "feature", FEATURE);
    classic &= some(lines, random, "hack", HACK);
    lines.addAll(MAILERS);
    classic &= some(lines, random, "mailer", MAILER);
    return TreeConfig.ordered("random-" + seed, lines, classic);
  }

  private boolean some(List<String> lines, Random random, String folder, int percent) {
    List<Entry> entries = new ArrayList<>(definitions.of(folder));
    Collections.shuffle(entries, random);
    boolean classic = true;
    for (Entry entry : entries) {
      if (!WHOLE.contains(entry.name()) && chance(random, percent)) {
        classic &= add(lines, entry, anyExample(random, entry), random);
      }
    }
    return classic;
  }

  private boolean any(List<String> lines, Random random, List<Entry> entries) {
    Entry entry = entries.get(random.nextInt(entries.size()));
    return add(lines, entry, anyExample(random, entry), random);
  }

  private static boolean chance(Random random, int percent) {
    return random.nextInt(100) < percent;
  }

  private static String anyExample(Random random, Entry entry) {
    return entry.examples().get(random.nextInt(entry.examples().size()));
  }

  /** Adds what a call needs, and the call; a random example of what it needs, or the first. */
  private boolean add(List<String> lines, Entry entry, String call, Random random) {
    boolean classic = entry.isClassic();
    for (String need : entry.needs()) {
      String start = "FEATURE(`" + need + "'";
      Entry needed = definitions.feature(need).orElse(null);
      if (needed != null && lines.stream().noneMatch(line -> line.startsWith(start))) {
        String first = random == null ? needed.examples().get(0) : anyExample(random, needed);
        classic &= add(lines, needed, first, random);
      }
    }
    lines.addAll(entry.before());
    lines.add(call);
    return classic;
  }
}
