// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

/**
 * Splits addresses, and both sides of rules, into tokens. Immutable; the operator characters of a
 * configuration are fixed when it has been read.
 */
public final class Tokenizer {
  /** What parentheses are. */
  public enum Mode {
    /** Ordinary operators: rulesets called directly at configuration level 9 and up. */
    OPERATORS,
    /** Comments, which are dropped: addresses of envelopes and headers. */
    COMMENTS
  }

  private final String operatorChars;

  /** A tokenizer for the value of option OperatorChars (or macro {@code $o} of old levels). */
  public Tokenizer(String operatorChars) {
    this.operatorChars = operatorChars;
  }

  /** The characters that are tokens by themselves. */
  public String operatorChars() {
    return operatorChars;
  }
}
