// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Objects;

/**
 * A flag of a map class.
 *
 * @param letter the character behind the minus sign
 * @param value what follows the letter, in angle brackets; empty when it stands alone
 * @param defaultValue what counts without the flag; may be empty
 * @param meaning one sentence
 */
public record MapFlagFact(String letter, String value, String defaultValue, String meaning) {
  /** Checks that nothing is missing. */
  public MapFlagFact {
    Objects.requireNonNull(value);
    Objects.requireNonNull(defaultValue);
    if (letter.length() != 1 || meaning.isEmpty()) {
      throw new IllegalArgumentException("not a map flag: " + letter);
    }
  }
}
