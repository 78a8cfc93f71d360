// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.Workspace;

/** Sees the steps of parsing and presenting addresses, as debugging levels show them. */
public interface AddressTrace {
  /** Sees nothing. */
  AddressTrace NONE = new AddressTrace() {};

  /** An address is about to be parsed. */
  default void parsing(String text) {}

  /** The address cannot be split into tokens. */
  default void unusable() {}

  /** The triple that ruleset 0 left. */
  default void triple(Workspace triple) {}

  /** The triple was read; rulesets have made the user part. Not called for errors. */
  default void built(ParsedAddress address) {}

  /** The result gets the address as it was written. */
  default void completed(ParsedAddress address) {}

  /** A lookup failed for now: the message is to be queued. */
  default void queueing() {}

  /** The end of parsing; acceptable is false if the user part has characters that must not be. */
  default void parsed(ParsedAddress address, boolean acceptable) {}

  /** An address is about to be rewritten for a mailer. */
  default void presenting(String name) {}

  /** How the mailer presents it. */
  default void presented(String name, int status) {}

  /** The surroundings of an address are about to be found. */
  default void cracking(String text) {}

  /** The surroundings. */
  default void cracked(String result) {}

  /** A text is about to be expanded. */
  default void expanding(String text) {}

  /** The expanded text. */
  default void expanded(String text) {}
}
