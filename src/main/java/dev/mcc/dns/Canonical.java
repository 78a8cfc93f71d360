// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.ExitStatus;

/**
 * What looking for the canonical name of a host gave.
 *
 * @param name the canonical name; if none was found, what the name had become on the way
 * @param found true if it is canonical
 * @param failure {@link #HOST_NOT_FOUND} and the like; 0 if found
 */
public record Canonical(String name, boolean found, int failure) {
  /** There is no such name. */
  public static final int HOST_NOT_FOUND = 1;

  /** Asking again may help. */
  public static final int TRY_AGAIN = 2;

  /** The name cannot be asked for. */
  public static final int NO_RECOVERY = 3;

  /** The name has no such records. */
  public static final int NO_DATA = 4;

  /** The exit status of the failure: 75 for one that may pass, else 68; 0 if found. */
  public int status() {
    if (found) {
      return ExitStatus.OK;
    }
    return failure == TRY_AGAIN ? ExitStatus.TEMPFAIL : ExitStatus.NOT_FOUND;
  }
}
