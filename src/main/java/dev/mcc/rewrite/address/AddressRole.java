// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

/**
 * What an address is used as: it decides which rulesets of a mailer rewrite it.
 *
 * @param header true in a header, false in the envelope
 * @param sender true for a sender, false for a recipient
 */
public record AddressRole(boolean header, boolean sender) {
  /** A recipient of the envelope, which is what addresses are when nothing else is said. */
  public static final AddressRole ENVELOPE_RECIPIENT = new AddressRole(false, false);

  /** As the real program names it: "envelope recipient". */
  public String words() {
    return (header ? "header " : "envelope ") + (sender ? "sender" : "recipient");
  }
}
