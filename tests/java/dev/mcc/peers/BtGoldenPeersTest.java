// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.golden.BtCase;
import dev.mcc.golden.BtRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the golden cases of address test mode expect is what the real sendmail answers. With {@code
 * -Dmcc.golden.update=true} its answers are recorded.
 */
@Tag("peers")
class BtGoldenPeersTest {
  private static final boolean UPDATE = Boolean.getBoolean("mcc.golden.update");

  @TempDir Path folder;

  @Test
  void expectationsAreThoseOfSendmail() throws IOException {
    PeerPrograms.needSendmail();
    SendmailBox box = SendmailBox.ofTree(folder, BtCase.ENVIRONMENT);
    List<BtCase> cases = BtCase.all();
    List<BtRun> runs = box.sessions("golden", cases.stream().map(BtCase::job).toList());
    int recorded = 0;
    for (int i = 0; i < cases.size(); i++) {
      BtCase one = cases.get(i);
      BtRun run = runs.get(i).masked();
      assertTrue(run.ended(), () -> one.job().name() + ": status " + run.status());
      if (UPDATE && (!one.recorded() || !one.expected().equals(run))) {
        one.record(run);
        recorded++;
      }
      assertTrue(one.recorded(), () -> one.job().name() + " has no recorded answer");
      assertEquals(one.expected(), run, one.job().name());
    }
    System.out.println(
        "bt golden cases: compared " + cases.size() + ", recorded anew " + recorded);
  }
}
