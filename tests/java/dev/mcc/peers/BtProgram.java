// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.golden.BtRun;
import dev.mcc.golden.BtSession;
import dev.mcc.golden.OwnBt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A program with an address test mode: gives a run, without memory addresses, for each session. */
interface BtProgram {
  List<BtRun> run(List<BtSession> sessions);

  /** The real sendmail, all sessions of a call in one box. */
  static BtProgram real(SendmailBox box) {
    AtomicInteger batches = new AtomicInteger();
    return sessions ->
        box
            .sessions(
                "real" + System.identityHashCode(batches) + "-" + batches.incrementAndGet(),
                sessions.stream().map(BtSession::marked).toList())
            .stream()
            .map(BtRun::masked)
            .toList();
  }

  /** {@code mcc bt} with the box's folder for its root folder. */
  static BtProgram own(SendmailBox box) {
    return sessions -> {
      List<BtRun> runs = new ArrayList<>();
      for (BtSession session : sessions) {
        try {
          runs.add(OwnBt.run(box.root(), session.marked()).masked());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }
      return runs;
    };
  }
}
