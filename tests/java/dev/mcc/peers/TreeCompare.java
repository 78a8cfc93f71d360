// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.tree.DirectoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A command for people who write the tree: compares the tree in the current folder, as it is on
 * disk, with the classic one, and mcc's runtime with sendmail.
 *
 * <pre>
 * TreeCompare [OPTION]... PART...               examples whose name (feature/dnsbl) has PART; "" is all
 * TreeCompare [OPTION]... FILE.mc...            files
 * TreeCompare [OPTION]... --seed N [--count M]  random combinations of all examples
 * TreeCompare --show ...                        only prints the configurations
 * --questions N  about so many for each configuration (400)
 * --groups N     so many kinds of differences are shown (15)
 * --shrink       reduces each to the lines that it needs
 * </pre>
 */
final class TreeCompare {
  private final List<String> words = new ArrayList<>();
  private int questions = 400;
  private int groups = 15;
  private int count = 1;
  private long seed = -1;
  private boolean shrink;
  private boolean show;

  private TreeCompare() {}

  public static void main(String[] args) throws IOException {
    System.exit(new TreeCompare().run(args));
  }

  private int run(String[] args) throws IOException {
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--questions" -> questions = Integer.parseInt(args[++i]);
        case "--groups" -> groups = Integer.parseInt(args[++i]);
        case "--count" -> count = Integer.parseInt(args[++i]);
        case "--seed" -> seed = Long.parseLong(args[++i]);
        case "--shrink" -> shrink = true;
        case "--show" -> show = true;
        default -> words.add(args[i]);
      }
    }
    List<TreeConfig> configs = configs();
    if (configs.isEmpty()) {
      System.err.println(
          "usage: TreeCompare [--show] [--shrink] [--questions N] [--groups N] PART... | FILE.mc..."
              + " | --seed N [--count M]");
      return 2;
    }
    if (show) {
      configs.forEach(config -> System.out.print("# " + config.name() + "\n" + config.text()));
      return 0;
    }
    Path folder = Files.createTempDirectory("tree-compare");
    try {
      SendmailBox box =
          SendmailBox.create(Files.createDirectory(folder.resolve("box")), PeerConfig.MAPS)
              .withZoneFile();
      TreeComparison comparison =
          new TreeComparison(box, new DirectoryTree("."), folder, questions);
      comparison.compare(configs);
      return report(comparison, new TreeShrinker(comparison, box));
    } finally {
      CompareCf.delete(folder);
    }
  }

  private List<TreeConfig> configs() throws IOException {
    TreeConfigs all = new TreeConfigs(TreeDefinitions.read(Path.of("")));
    if (seed >= 0) {
      return LongStream.range(seed, seed + count).mapToObj(all::random).toList();
    }
    List<TreeConfig> configs = new ArrayList<>();
    for (String word : words) {
      if (word.endsWith(".mc")) {
        Path file = Path.of(word).toAbsolutePath();
        configs.add(
            new TreeConfig(word, Files.readAllLines(file, ISO_8859_1), file.getParent(), true));
      } else {
        all.examples().stream().filter(c -> c.name().contains(word)).forEach(configs::add);
        TreeConfigs.ofDebian().stream().filter(c -> c.name().contains(word)).forEach(configs::add);
      }
    }
    return configs;
  }

  private int report(TreeComparison comparison, TreeShrinker shrinker) {
    System.out.print(TreeReport.of(comparison, shrink ? shrinker : null, groups));
    return comparison.differences().isEmpty() && comparison.runtime().differences().isEmpty()
        ? 0
        : 1;
  }
}
