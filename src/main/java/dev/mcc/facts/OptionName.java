// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Objects;

/**
 * How an option is called in O lines.
 *
 * @param name the long name, without a part behind a dot
 * @param letter the letter of the old form; empty if it has none
 */
public record OptionName(String name, String letter) {
  /** Checks that nothing is missing. */
  public OptionName {
    Objects.requireNonNull(name);
    Objects.requireNonNull(letter);
  }
}
