// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.List;

final class BtGenerator {
  private BtGenerator() {}

  static List<BtSession> sessions(long seed, int count) {
    return List.of();
  }
}
