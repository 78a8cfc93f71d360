// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

import java.util.List;

/**
 * What a name server said.
 *
 * @param outcome how the question ended
 * @param records the answer section in the server's order, CNAME chain included
 */
public record DnsAnswer(Outcome outcome, List<DnsRecord> records) {
  /** How a question can end. */
  public enum Outcome {
    /** There are records of the type (or aliases that lead to them). */
    FOUND,
    /** The name exists without records of the type. */
    NO_DATA,
    /** The name does not exist. */
    NO_SUCH_NAME,
    /** The server failed or timed out; asking again may help. */
    TRY_AGAIN,
    /** The server refused or answered nonsense. */
    FAILED,
    /** Nobody to ask. */
    UNREACHABLE
  }

  /** One resource record; data in presentation format, names without the final dot. */
  public record DnsRecord(String owner, String type, long ttl, String data) {}

  /** Copies the list. */
  public DnsAnswer {
    records = List.copyOf(records);
  }

  /** An answer without records. */
  public static DnsAnswer of(Outcome outcome) {
    return new DnsAnswer(outcome, List.of());
  }
}
