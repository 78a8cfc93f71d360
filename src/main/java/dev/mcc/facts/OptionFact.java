// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Objects;

/**
 * One option (O line) of sendmail.cf.
 *
 * @param name the name in the .cf file, such as {@code MaxHopCount}
 * @param macro the m4 macro that holds the value, such as {@code confMAX_HOP}; empty when no macro
 *     sets the option
 * @param type what kind of value it takes
 * @param shown the value of the comment line that stands for an option that is not set, mostly the
 *     program's default; may be empty
 * @param since the first release that knows the option; empty for 8.11 or older
 * @param until the first release that no longer knows it; empty when it lives on
 * @param builds which builds know it
 * @param needs the macro that must be defined and not empty for the option to be printed; empty
 *     when there is none
 * @param meaning one sentence
 */
public record OptionFact(
    String name,
    String macro,
    OptionType type,
    String shown,
    String since,
    String until,
    Builds builds,
    String needs,
    String meaning) {
  /** Checks that nothing is missing. */
  public OptionFact {
    Objects.requireNonNull(macro);
    Objects.requireNonNull(type);
    Objects.requireNonNull(shown);
    Objects.requireNonNull(since);
    Objects.requireNonNull(until);
    Objects.requireNonNull(builds);
    Objects.requireNonNull(needs);
    if (name.isEmpty() || meaning.isEmpty()) {
      throw new IllegalArgumentException("an option without name or meaning: " + name);
    }
  }

  /** Whether the macro holds complete O lines and not one value. */
  public boolean wholeLines() {
    return type == OptionType.PORTS;
  }
}
