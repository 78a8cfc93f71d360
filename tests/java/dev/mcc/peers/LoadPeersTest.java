// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.golden.BtCase;
import dev.mcc.golden.BtSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading says about odd and wrong lines, and what they leave behind. */
@Tag("peers")
class LoadPeersTest {
  private static final int LEAST = 500;
  private static final long SEED = Long.getLong("mcc.load.seed", 1);
  private static final int COUNT = Integer.getInteger("mcc.load.count", 300);
  private static final int MISTAKES = 5;

  /**
   * Left out: bytes of the operators in the file, a macro that holds itself (what is left of it at
   * the limit differs), and NIS, which needs the network.
   */
  private static final Pattern OUTSIDE =
      Pattern.compile("[\\x80-\\x9f]|(?m:^D(.).*\\$\\1|^K.*\\bnis)");

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

  @Test
  void damagedConfigurationsAreReadAlike() throws IOException {
    PeerPrograms.needSendmail();
    BtComparison comparison = BtComparison.of(SendmailBox.ofTree(folder, BtCase.ENVIRONMENT));
    List<BtSession> sessions = new ArrayList<>();
    int left = 0;
    for (BtSession session : BtGenerator.sessions(SEED, COUNT)) {
      Pick pick = new Pick(SEED + left + sessions.size());
      String cf = session.cf();
      for (int i = 0; i < MISTAKES; i++) {
        cf = BtMistakes.spoil(cf, pick);
      }
      if (OUTSIDE.matcher(cf).find()) {
        left++;
        continue;
      }
      sessions.add(new BtSession(session.name(), cf, List.of(), List.of("=M", "=S0", "=S3")));
    }
    comparison.compare(sessions);
    System.out.println("loading damaged files: " + comparison.summary());
    assertEquals(COUNT - left, comparison.sessions());
    assertTrue(left * 10 < COUNT, left + " left out");
    assertEquals("", join(comparison.differences()));
  }
}
