// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Objects;

/**
 * What is wrong with the header of an m4 file.
 *
 * @param line the line of the file, from 1
 * @param message one sentence
 */
public record HeaderFault(int line, String message) {
  /** Checks that nothing is missing. */
  public HeaderFault {
    Objects.requireNonNull(message);
  }
}
