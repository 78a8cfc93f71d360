// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import java.util.List;
import java.util.Objects;

/**
 * What happened to one address.
 *
 * @param rulesets the rulesets in the order in which they ran
 * @param address the address as given
 * @param events the calls of these rulesets, and messages
 * @param omitted how many events were not kept for want of room
 * @param result the last workspace, in internal form; empty if there is none
 * @param status not 0 when a lookup or the rewriting failed
 * @param outcome what that means
 */
public record Trace(
    List<String> rulesets,
    String address,
    List<TraceEvent> events,
    long omitted,
    List<String> result,
    int status,
    Outcome outcome) {
  /** Copies the lists. */
  public Trace {
    rulesets = List.copyOf(rulesets);
    Objects.requireNonNull(address);
    events = List.copyOf(events);
    result = List.copyOf(result);
    Objects.requireNonNull(outcome);
  }
}
