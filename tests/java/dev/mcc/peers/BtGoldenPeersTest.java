// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mcc.golden.BtCase;
import dev.mcc.golden.BtRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      BtCase one = cases.get(i);
      BtRun run = runs.get(i).masked();
      if (!run.ended()) {
        wrong.add(one.job().name() + " did not end by itself, status " + run.status());
      } else if (!one.recorded() || !one.expected().equals(run)) {
        if (UPDATE) {
          one.record(run);
          recorded++;
        } else {
          wrong.add(one.job().name() + " answers otherwise than recorded");
        }
      }
    }
    assertEquals(List.of(), wrong);
    System.out.println("bt golden cases: compared " + cases.size() + ", recorded anew " + recorded);
  }
}
