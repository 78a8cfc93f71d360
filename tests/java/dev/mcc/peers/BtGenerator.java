// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.golden.BtSession;
import java.util.ArrayList;
import java.util.List;

/** Random sessions: a configuration each, and commands for it. */
final class BtGenerator {
  private static final int COMMANDS = 70;
  private static final int COMMANDS_AFTER_MISTAKE = 15;

  private BtGenerator() {}

  /** As many sessions as asked for; every fourth has a mistake in its configuration. */
  static List<BtSession> sessions(long seed, int count) {
    List<BtSession> sessions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sessions.add(session(seed * 1_000_003 + i, i % 4 == 3));
    }
    return sessions;
  }

  private static BtSession session(long seed, boolean mistake) {
    BtConfig config = BtConfigGenerator.generate(seed);
    Pick pick = new Pick(seed ^ 0x5eed);
    String cf = mistake ? BtMistakes.spoil(config.text(), pick) : config.text();
    List<String> commands =
        BtCommands.generate(pick, config, mistake ? COMMANDS_AFTER_MISTAKE : COMMANDS);
    return BtSession.of((mistake ? "mistake " : "config ") + seed, cf, commands);
  }
}
