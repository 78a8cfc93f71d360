// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.golden.BtCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading says about odd and wrong lines, and what they leave behind. */
@Tag("peers")
class LoadPeersTest {
  private static final int LEAST = 500;

  @TempDir Path folder;

  private static String join(List<BtDifference> differences) {
    return differences.stream().map(BtDifference::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void messagesAndEffectsAreThoseOfSendmail() throws IOException {
    PeerPrograms.needSendmail();
    BtComparison comparison = BtComparison.of(SendmailBox.ofTree(folder, BtCase.ENVIRONMENT));
    List<BtSession> sessions = LoadCases.all();
    comparison.compare(sessions);
    System.out.println("loading: " + comparison.summary());
    assertTrue(comparison.sessions() >= LEAST, comparison::summary);
    assertEquals(List.of(), comparison.without());
    // Each case is small: nothing to gain from making it smaller.
    assertEquals("", join(comparison.differences()));
  }
}
