// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Objects;

/**
 * One conf name that sets no option.
 *
 * @param name the m4 macro, such as {@code confDOMAIN_NAME}
 * @param target what it has an effect on
 * @param line what the target is called in the .cf file, such as {@code j}; empty when it has no
 *     single name
 * @param since the first release whose m4 files know it; empty for 8.8 or older
 * @param until the first release whose m4 files no longer heed it; empty when they do
 * @param meaning one sentence
 */
public record ConfFact(
    String name, ConfTarget target, String line, String since, String until, String meaning) {
  /** Checks that nothing is missing. */
  public ConfFact {
    Objects.requireNonNull(target);
    Objects.requireNonNull(line);
    Objects.requireNonNull(since);
    Objects.requireNonNull(until);
    if (name.isEmpty() || meaning.isEmpty()) {
      throw new IllegalArgumentException("a conf name without name or meaning: " + name);
    }
  }
}
