// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mcc.tree.BundledTree;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled tree against the classic one: both compile the same files, the real sendmail loads
 * both results, and everything it can be asked must have the same answer.
 */
@Tag("peers")
class SendmailPeersTest {
  private static final long SEED = 2026;
  private static final int ADDRESSES = 2200;

  private static final int FEWEST_CONFIGURATIONS = 12;

  /** The configuration that every address goes through every mailer and direction with. */
  private static final String THOROUGH = "hub";

  private static final Map<String, Integer> compared = new TreeMap<>();

  @TempDir static Path folder;

  private static OverlaidClassicTree classic;
  private static SendmailBox box;
  private static Tree bundled;

  @BeforeAll
  static void prepare() throws IOException {
    PeerPrograms.needSendmail();
    classic =
        OverlaidClassicTree.create(
            Files.createDirectory(folder.resolve("tree")), PeerConfig.OVERLAY);
    box = SendmailBox.create(Files.createDirectory(folder.resolve("box")), PeerConfig.MAPS);
    bundled = new BundledTree();
  }

  @AfterAll
  static void summary() {
    compared.forEach((what, count) -> System.out.printf("%-24s %8d%n", what, count));
  }

  @TestFactory
  Stream<DynamicTest> configurations() throws IOException {
    List<PeerConfig> configs = PeerConfig.all();
    assertTrue(configs.size() >= FEWEST_CONFIGURATIONS, () -> "only " + configs);
    List<String> addresses = new AddressGenerator(SEED).generate(ADDRESSES);
    return configs.stream()
        .map(
            config -> {
              int index = configs.indexOf(config);
              Sampling sampling =
                  config.name().equals(THOROUGH) ? Sampling.FULL : Sampling.shared(index);
              return DynamicTest.dynamicTest(
                  config.name(), () -> compare(config, addresses, sampling));
            });
  }

  @Test
  void aConfigurationEqualsItself() throws IOException {
    String cf = classic.compile(hub());
    CfComparison comparison = CfComparison.of(box, cf, cf, few(), Sampling.QUICK);
    assertEquals(List.of(), comparison.differences());
    assertTrue(comparison.compared().get("3,0") >= 300);
    assertTrue(comparison.compared().get("check_rcpt") >= 300);
  }

  @Test
  void aChangedRuleIsFound() throws IOException {
    String cf = classic.compile(hub());
    String rule = "\nSPeersChange\nRjoe < @ example . com . >\t\t$: joe < @ example . net . >\n";
    String call = "\nSfinal=4\n";
    assertTrue(cf.contains(call));
    String changed =
        cf.replace(call, rule + call + "R$* < @ $* > $*\t\t$: $>PeersChange $1 < @ $2 > $3\n");
    CfComparison comparison = CfComparison.of(box, cf, changed, few(), Sampling.QUICK);
    Difference smallest =
        comparison.differences().stream()
            .filter(difference -> difference.group().equals("3,4"))
            .min(Comparator.comparingInt(difference -> difference.question().length()))
            .orElseThrow();
    assertEquals("returns: joe @ example . com\n", smallest.first());
    assertEquals("returns: joe @ example . net\n", smallest.second());
  }

  @Test
  void aChangedOptionIsFound() throws IOException {
    String cf = classic.compile(hub());
    String changed = cf.replace("\nO LogLevel=9\n", "\nO LogLevel=8\n");
    CfComparison comparison = CfComparison.of(box, cf, changed, List.of("joe"), Sampling.QUICK);
    assertEquals(
        List.of(new Difference("lines O", "O loglevel", "O LogLevel=9", "O LogLevel=8")),
        comparison.differences());
  }

  private static PeerConfig hub() throws IOException {
    return PeerConfig.all().stream()
        .filter(c -> c.name().equals(THOROUGH))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> few() {
    return new AddressGenerator(SEED).generate(300);
  }

  private static void compare(PeerConfig config, List<String> addresses, Sampling sampling)
      throws IOException {
    String ours = config.compile(bundled);
    CfComparison comparison =
        CfComparison.of(box, classic.compile(config), ours, addresses, sampling);
    synchronized (compared) {
      comparison.compared().forEach((group, count) -> compared.merge(group, count, Integer::sum));
    }
    System.out.println(
        config.name()
            + ": "
            + comparison.total()
            + " compared, "
            + comparison.differences().size()
            + " different");
    assertTrue(
        comparison.compared().getOrDefault("3,0", 0) >= addresses.size() - 5, "too few addresses");
    assertTrue(comparison.compared().getOrDefault("=M", 0) > 0, "mailers were not compared");
    int endless = comparison.compared().getOrDefault(CfComparison.NOT_COMPARED, 0);
    assertTrue(endless < comparison.total() / 100, () -> endless + " have no defined answer");
    if (!comparison.differences().isEmpty()) {
      fail(report(config, comparison));
    }
  }

  private static String report(PeerConfig config, CfComparison comparison) {
    Map<String, Integer> groups = new TreeMap<>();
    comparison.differences().forEach(d -> groups.merge(d.group(), 1, Integer::sum));
    StringBuilder text =
        new StringBuilder(
            config.name() + ": " + comparison.differences().size() + " differences\n");
    groups.forEach(
        (group, count) -> {
          text.append(group).append(": ").append(count).append(" of ");
          text.append(comparison.compared().getOrDefault(group, 0)).append(", the shortest\n");
          comparison.differences().stream()
              .filter(d -> d.group().equals(group))
              .min(Comparator.comparingInt(d -> d.question().length()))
              .ifPresent(d -> text.append(d.report()));
        });
    return text.toString();
  }
}
