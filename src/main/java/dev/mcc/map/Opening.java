// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

/**
 * How opening a map went.
 *
 * @param open true if it is open
 * @param reason the system's words for the failure that nobody has been told yet; null if a message
 *     has told it or there are none
 */
record Opening(boolean open, String reason) {
  /** The map is open. */
  static final Opening DONE = new Opening(true, null);

  /** It is not, and a message said why (or there is nothing to say). */
  static final Opening FAILED = new Opening(false, null);

  /** It is not, for this reason. */
  static Opening failed(String reason) {
    return new Opening(false, reason);
  }
}
