// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.List;
import java.util.Objects;

/**
 * What reading a header gave.
 *
 * @param definition what could be read; has at least kind and name
 * @param faults what is wrong or missing, in the order of the lines; empty for a complete header
 */
public record HeaderReading(Definition definition, List<HeaderFault> faults) {
  /** Copies the list. */
  public HeaderReading {
    Objects.requireNonNull(definition);
    faults = List.copyOf(faults);
  }
}
