// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.golden.BtCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading says about odd and wrong lines, and what they leave behind. */
@Tag("peers")
class LoadPeersTest {
  private static final int LEAST = 500;
  private static final int SHOWN = 200;

  @TempDir Path folder;

  @Test
  void messagesAndEffectsAreThoseOfSendmail() throws IOException {
    PeerPrograms.needSendmail();
    BtComparison comparison =
        BtComparison.of(SendmailBox.ofTree(folder, BtCase.ENVIRONMENT));
    List<BtSession> sessions = LoadCases.all();
    comparison.compare(sessions);
    System.out.println("loading: " + comparison.summary());
    assertTrue(comparison.sessions() >= LEAST, comparison::summary);
    assertEquals(List.of(), comparison.without());
    assertEquals("", comparison.report(SHOWN));
  }
}
