// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.tree.BundledTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole bundled tree against the classic one, and mcc's runtime against sendmail on what the
 * bundled tree makes: every example in a header, every file of Debian's package, and random
 * combinations of all examples. {@code -Dmcc.tree.seed=N} makes other combinations, {@code
 * -Dmcc.tree.count=N} more, {@code -Dmcc.tree.questions=N} asks more about each.
 */
@Tag("peers")
class TreePeersTest {
  private static final long SEED = Long.getLong("mcc.tree.seed", 1);
  private static final int COUNT = Integer.getInteger("mcc.tree.count", 200);
  private static final int QUESTIONS = Integer.getInteger("mcc.tree.questions", 300);
  private static final int AT_ONCE = 40;
  private static final int SHOWN = 6;
  private static final int DEBIAN_FILES = 35;

  @TempDir Path folder;

  private final TreeDefinitions definitions = definitions();
  private SendmailBox box;
  private TreeComparison comparison;

  @BeforeEach
  void prepare() throws IOException {
    PeerPrograms.needSendmail();
    box =
        SendmailBox.create(Files.createDirectory(folder.resolve("box")), PeerConfig.MAPS)
            .withZoneFile();
    comparison =
        new TreeComparison(
            box, new BundledTree(), Files.createDirectory(folder.resolve("mc")), QUESTIONS);
  }

  private static TreeDefinitions definitions() {
    try {
      return TreeDefinitions.read(Path.of(System.getProperty("mcc.basedir", "")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyExample() {
    List<TreeConfig> configs = new TreeConfigs(definitions).examples();
    assertTrue(configs.size() >= definitions.all().size());
    comparison.compare(configs);
    check("examples", 150);
  }

  @Test
  void everyFileOfDebian() throws IOException {
    List<TreeConfig> configs = TreeConfigs.ofDebian();
    assertEquals(DEBIAN_FILES, configs.size());
    comparison.compare(configs);
    check("Debian's files", DEBIAN_FILES);
  }

  @Test
  void randomCombinations() {
    TreeConfigs configs = new TreeConfigs(definitions);
    long seed = SEED;
    while (comparison.againstClassic() < COUNT && seed < SEED + 3L * COUNT) {
      List<TreeConfig> some = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        some.add(configs.random(seed++));
      }
      comparison.compare(some);
    }
    check("random combinations", COUNT);
  }

  private void check(String what, int fewest) {
    System.out.println(what + ": " + comparison.summary());
    assertTrue(comparison.againstClassic() >= fewest, "too few configurations");
    assertTrue(comparison.compared() >= fewest * QUESTIONS, "too few comparisons");
    assertTrue(comparison.runtime().commands() >= fewest * QUESTIONS, "too few answers of mcc");
    boolean differs =
        !comparison.differences().isEmpty() || !comparison.runtime().differences().isEmpty();
    String report =
        differs ? TreeReport.of(comparison, new TreeShrinker(comparison, box), SHOWN) : "";
    assertEquals("", report);
  }
}
