// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.List;
import java.util.Map;

/**
 * A generated configuration and what is known about it.
 *
 * @param text the {@code .cf}
 * @param names what can be asked about
 * @param samples by ruleset, addresses made from the patterns of its rules
 */
record BtConfig(String text, BtNames names, Map<String, List<String>> samples) {
  BtConfig {
    samples = Map.copyOf(samples);
  }
}
