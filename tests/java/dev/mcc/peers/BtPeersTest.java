// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.golden.BtCase;
import dev.mcc.golden.BtSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Address test mode on generated configurations. {@code -Dmcc.bt.seed=N} and {@code
 * -Dmcc.bt.count=N} make others and more; a difference is reduced to the smallest session that
 * shows it.
 */
@Tag("peers")
class BtPeersTest {
  private static final long SEED = Long.getLong("mcc.bt.seed", 1);
  private static final int COUNT = Integer.getInteger("mcc.bt.count", 420);
  private static final int SHOWN = 3;

  @TempDir Path folder;

  @Test
  void answersAreThoseOfSendmail() throws IOException {
    PeerPrograms.needSendmail();
    SendmailBox box = SendmailBox.ofTree(folder, BtCase.ENVIRONMENT);
    BtComparison comparison = BtComparison.of(box);
    List<BtSession> sessions = BtGenerator.sessions(SEED, COUNT);
    comparison.compare(sessions);
    System.out.println(comparison.summary());
    assertEquals(COUNT, comparison.sessions());
    assertTrue(comparison.commands() > 20 * COUNT, "too few commands");
    assertTrue(comparison.without().size() * 100 <= COUNT, "too many without a defined answer");
    // What is known to differ (README of tests/peers/bt) hits a random session now and then; each
    // hit is printed with the smallest session that shows it.
    System.out.println(comparison.report(SHOWN));
    int allowed = Math.max(2, comparison.commands() / 5000);
    assertTrue(
        comparison.differences().size() <= allowed,
        () -> comparison.differences().size() + " answers differ:\n" + comparison.report(SHOWN));
  }
}
