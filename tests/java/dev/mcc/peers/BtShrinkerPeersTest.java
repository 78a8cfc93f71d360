// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.golden.BtCase;
import dev.mcc.golden.BtRun;
import dev.mcc.golden.BtSession;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison finds a difference and makes it small. */
@Tag("peers")
class BtShrinkerPeersTest {
  @TempDir Path folder;

  /** A program that confuses one word is found out, and the session is reduced to that word. */
  @Test
  void aDifferenceIsFoundAndReduced() throws IOException {
    PeerPrograms.needSendmail();
    SendmailBox box = SendmailBox.ofTree(folder, BtCase.ENVIRONMENT);
    BtProgram real = BtProgram.real(box);
    BtProgram wrong =
        sessions ->
            BtProgram.real(box).run(sessions).stream()
                .map(run -> new BtRun(run.out().replace("returns: joe @", "returns: jo @"), 0))
                .toList();
    BtComparison comparison = new BtComparison(real, wrong);
    comparison.compare(BtGenerator.sessions(1, 80));
    BtDifference found =
        comparison.differences().stream()
            .filter(difference -> difference.own().contains("returns: jo @"))
            .findFirst()
            .orElseThrow();
    BtSession smallest = comparison.shrink(found).session();
    assertEquals(1, smallest.commands().size(), smallest::toString);
    assertTrue(smallest.commands().get(0).length() < 40, smallest::toString);
    assertTrue(smallest.cf().length() < 40, smallest::toString);
  }
}
