// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.facts.Definition;
import dev.mcc.facts.DefinitionKind;
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
  private static final Set<String> WHOLE = Set.of("nullclient", "msp", "msp_nullclient");

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
    for (Definition entry : definitions.all()) {
      for (int i = 0; i < TreeDefinitions.examples(entry).size(); i++) {
        String name = entry.kind().folder() + "/" + entry.name() + (i == 0 ? "" : "-" + (i + 1));
        configs.add(example(name, entry, TreeDefinitions.examples(entry).get(i)));
      }
    }
    return configs;
  }

  private TreeConfig example(String name, Definition entry, String call) {
    List<String> lines = new ArrayList<>();
    if (entry.kind() != DefinitionKind.OSTYPE) {
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
    boolean classic = any(lines, random, definitions.of(DefinitionKind.OSTYPE));
    if (chance(random, DOMAIN)) {
      classic &= any(lines, random, definitions.of(DefinitionKind.DOMAIN));
    }
    lines.addAll(MacroChoices.some(random));
    if (chance(random, ONLY_WHOLE)) {
      classic &=
          any(
              lines,
              random,
              definitions.of(DefinitionKind.FEATURE).stream()
                  .filter(e -> WHOLE.contains(e.name()))
                  .toList());
      return TreeConfig.ordered("random-" + seed, lines, classic);
    }
    classic &= some(lines, random, DefinitionKind.FEATURE, FEATURE);
    classic &= some(lines, random, DefinitionKind.HACK, HACK);
    lines.addAll(MAILERS);
    classic &= some(lines, random, DefinitionKind.MAILER, MAILER);
    return TreeConfig.ordered("random-" + seed, lines, classic);
  }

  private boolean some(List<String> lines, Random random, DefinitionKind kind, int percent) {
    List<Definition> entries = new ArrayList<>(definitions.of(kind));
    Collections.shuffle(entries, random);
    boolean classic = true;
    for (Definition entry : entries) {
      if (!WHOLE.contains(entry.name()) && chance(random, percent)) {
        classic &= add(lines, entry, anyExample(random, entry), random);
      }
    }
    return classic;
  }

  private boolean any(List<String> lines, Random random, List<Definition> entries) {
    Definition entry = entries.get(random.nextInt(entries.size()));
    return add(lines, entry, anyExample(random, entry), random);
  }

  private static boolean chance(Random random, int percent) {
    return random.nextInt(100) < percent;
  }

  private static String anyExample(Random random, Definition entry) {
    return TreeDefinitions.examples(entry)
        .get(random.nextInt(TreeDefinitions.examples(entry).size()));
  }

  /** Adds what a call needs, and the call; a random example of what it needs, or the first. */
  private boolean add(List<String> lines, Definition entry, String call, Random random) {
    boolean classic = TreeDefinitions.isClassic(entry);
    for (String need : entry.needs()) {
      if (need.contains("(")) {
        lines.add(need);
      }
      String start = "FEATURE(`" + need + "'";
      Definition needed = definitions.feature(need).orElse(null);
      if (needed != null && lines.stream().noneMatch(line -> line.startsWith(start))) {
        String first =
            random == null ? TreeDefinitions.examples(needed).get(0) : anyExample(random, needed);
        classic &= add(lines, needed, first, random);
      }
    }
    lines.addAll(entry.before());
    lines.add(call);
    return classic;
  }
}
