// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

/**
 * How many of the addresses the costly parts of a comparison take.
 *
 * @param rewriting every n-th address goes through each mailer and direction
 * @param checks every n-th address goes through the sender and recipient checks of each client
 * @param offset where to begin, so that different configurations take different addresses
 */
record Sampling(int rewriting, int checks, int offset) {
  /** Everything that is affordable for one configuration. */
  static final Sampling FULL = new Sampling(1, 40, 0);

  /** For a look while one writes rules. */
  static final Sampling QUICK = new Sampling(6, 120, 0);

  /** For many small comparisons. */
  static final Sampling LIGHT = new Sampling(6, 60, 0);

  Sampling {
    if (rewriting < 1 || checks < 1 || offset < 0) {
      throw new IllegalArgumentException("steps must be positive");
    }
  }

  /** One of many configurations that share the work: {@code index} chooses the addresses. */
  static Sampling shared(int index) {
    return new Sampling(5, 200, index);
  }
}
